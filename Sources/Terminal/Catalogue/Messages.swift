import Basics

/// The catalogue: everything the screens say, in German and English side by side, a file a screen.
///
/// Every message is one `language(de:en:)`, so that neither language can be forgotten; the tests hold both to
/// the same values. What an error says stands with the error, in the same form.
package struct Messages: Sendable {
  let language: InterfaceLanguage
  /// Words where a sighted reader gets a sign.
  let isSpoken: Bool

  package init(for screen: Screen) {
    language = screen.language
    isSpoken = screen.isPlain
  }
}
