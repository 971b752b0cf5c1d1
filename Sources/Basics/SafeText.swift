/// Text from strangers made harmless for a terminal.
///
/// Control characters (C0 without line feed and tab, DEL, C1), bidirectional overrides and isolates
/// become a visible stand-in, so that neither colours, cursor movement nor a turned line reach the screen.
/// Worked value: `"a\u{1B}[2Jb"` becomes `"a␛[2Jb"`.
package func neutralised(_ text: String, keepingLineBreaks: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: isDangerous) || !keepingLineBreaks else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where keepingLineBreaks: safe.append(scalar)
    case 0x09, 0x0A: safe.append(" ")
    case 0x00...0x1F: safe.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: safe.append("\u{2421}")
    case _ where isDangerous(scalar): safe.append("\u{FFFD}")
    default: safe.append(scalar)
    }
  }
  return String(safe)
}

private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F: true
  case 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
  default: false
  }
}
