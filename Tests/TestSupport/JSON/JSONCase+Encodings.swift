extension JSONCase {
  /// RFC 8259, section 8, and RFC 3629, section 4: what UTF-8 is and what is none.
  static let encodings: [JSONCase] =
    [
      yes("utf8_everywhere", "{\"ä\":[\"€\",\"😀\"]}"),
      yes("utf8_edges", "\"\u{80}\u{7FF}\u{800}\""),
      yes("utf8_edges_astral", "\"\u{D7FF}\u{E000}\u{FFFF}\u{10000}\""),
      free("encoding_byte_order_mark", [0xEF, 0xBB, 0xBF, 0x31], accepted: false),
      free("encoding_byte_order_mark_object", [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], accepted: false),
      no("encoding_byte_order_mark_alone", [0xEF, 0xBB, 0xBF]),
      no("encoding_half_byte_order_mark", [0xEF, 0xBB, 0x31]),
      no("encoding_byte_order_mark_twice", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31]),
      no("encoding_byte_order_mark_after", [0x31, 0xEF, 0xBB, 0xBF]),
      no("encoding_byte_order_mark_inside", [0x5B, 0xEF, 0xBB, 0xBF, 0x5D]),
      free("encoding_utf16_little_mark", [0xFF, 0xFE, 0x31, 0x00], accepted: false),
      free("encoding_utf16_big_mark", [0xFE, 0xFF, 0x00, 0x31], accepted: false),
      free("encoding_utf16_little", [0x5B, 0x00, 0x5D, 0x00], accepted: false),
      free("encoding_utf16_big", [0x00, 0x5B, 0x00, 0x5D], accepted: false),
      free("encoding_utf32_little", [0x31, 0x00, 0x00, 0x00], accepted: false),
      free("encoding_latin1", [0x22, 0xE4, 0x22], accepted: false),
      no("encoding_bad_byte", [0xFF]), no("encoding_continuation", [0x80]),
      no("encoding_bad_byte_in_array", [0x5B, 0x61, 0xE5, 0x5D]),
      no("encoding_bad_byte_after", [0x31, 0xC0]), no("encoding_nul", [0x00]),
      no("encoding_nul_around", [0x5B, 0x00, 0x5D]), no("encoding_nul_after", [0x5B, 0x5D, 0x00]),
    ] + malformed.flatMap { name, bytes in inStringAndName(name, bytes) }

  /// Bytes that RFC 3629 forbids; readers may replace them (section 8.1 wants UTF-8), kartei refuses them.
  private static let malformed: [(String, [UInt8])] = [
    ("continuation", [0x80]), ("two_continuations", [0xBF, 0x80]), ("lone_lead", [0xC3]),
    ("lead_and_letter", [0xC3, 0x28]), ("two_leads", [0xC3, 0xC3]),
    ("overlong_slash", [0xC0, 0xAF]),
    ("overlong_nul", [0xC0, 0x80]), ("overlong_c1", [0xC1, 0xBF]),
    ("overlong_three", [0xE0, 0x80, 0xAF]), ("overlong_three_last", [0xE0, 0x9F, 0xBF]),
    ("overlong_four", [0xF0, 0x80, 0x80, 0xAF]), ("overlong_four_last", [0xF0, 0x8F, 0xBF, 0xBF]),
    ("overlong_five", [0xF8, 0x80, 0x80, 0x80, 0xAF]),
    ("overlong_six", [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF]), ("surrogate_high", [0xED, 0xA0, 0x80]),
    ("surrogate_low", [0xED, 0xBF, 0xBF]), ("cesu", [0xED, 0xA1, 0x8C, 0xED, 0xBE, 0xB4]),
    ("beyond_unicode", [0xF4, 0x90, 0x80, 0x80]), ("lead_f5", [0xF5, 0x80, 0x80, 0x80]),
    ("lead_f8", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("lead_fe", [0xFE]), ("lead_ff", [0xFF]),
    ("three_cut", [0xE2, 0x82]), ("four_cut", [0xF0, 0x9F, 0x98]), ("three_one", [0xE2]),
    ("three_broken", [0xE2, 0x28, 0xAC]), ("four_broken", [0xF0, 0x9F, 0x28, 0x80]),
  ]

  private static func inStringAndName(_ name: String, _ bytes: [UInt8]) -> [JSONCase] {
    let quote: [UInt8] = [0x22]
    return [
      free("utf8_\(name)", quote + bytes + quote, accepted: false),
      free("utf8_\(name)_after_escape", Array(#""\n"#.utf8) + bytes + quote, accepted: false),
      free(
        "utf8_\(name)_in_name", Array("{\"".utf8) + bytes + Array("\":1}".utf8), accepted: false),
      no("utf8_\(name)_outside", bytes + [0x31]),
      no("utf8_\(name)_at_end", quote + bytes),
    ]
  }
}
