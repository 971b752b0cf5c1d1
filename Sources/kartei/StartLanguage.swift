import ArgumentParser
import Basics

/// The language of help, and of errors in the call itself: what `--lang` says, wherever it stands, else `$LANG`.
///
/// Help is made before anything is parsed, so it cannot ask ``SharedOptions/language``.
let startLanguage: InterfaceLanguage = {
  let words = CommandLine.arguments
  let said = words.lastIndex(of: "--lang").flatMap { place in
    words.indices.contains(place + 1) ? words[place + 1] : nil
  }
  let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
  return (joined ?? said).flatMap { InterfaceLanguage(rawValue: $0) }
    ?? Environment.current.language
}()

extension ArgumentHelp {
  /// The help of an option or argument, and what its value is called.
  static func help(
    de german: String, en english: String, value: (de: String, en: String)? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(
      "\(startLanguage(de: german, en: english))",
      valueName: value.map { startLanguage(de: $0.de, en: $0.en) })
  }
}
