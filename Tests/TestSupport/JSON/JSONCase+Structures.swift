extension JSONCase {
  /// RFC 8259, sections 2 and 5: white space, values, arrays, and what surrounds them.
  static let structures: [JSONCase] =
    [
      yes("structure_scalar_string", #""a""#), yes("structure_scalar_number", "42"),
      yes("structure_all_white_space", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n"),
      yes("structure_final_line_feed", "[]\n"), yes("structure_final_return", "[]\r\n"),
      yes("structure_much_space", String(repeating: " ", count: 100_000) + "1"),
      yes("array_empty", "[]"), yes("array_space", "[ ]"), yes("array_line_feed", "[\n]"),
      yes("array_nested", "[[[]],[[]]]"), yes("array_all_kinds", #"[null,1,"1",true,{},[]]"#),
      yes("array_nulls", "[1,null,null,2]"), yes("array_spaces", "[ 1 , 2 ]"),
      yes("array_thousands", "[" + String(repeating: "1,", count: 9_999) + "1]"),
      no("structure_empty", ""), no("structure_space", " "), no("structure_white_space", "\n\t\r "),
      no("structure_two_values", "1 2"), no("structure_two_lines", "{}\n{}"),
      no("structure_two_arrays", "[][]"), no("structure_trailing_letter", "[]x"),
      no("structure_trailing_bracket", "[1]]"), no("structure_trailing_brace", "{}}"),
      no("structure_trailing_comma", "[1],"), no("structure_trailing_colon", "1:"),
      no("structure_trailing_quote", "{}\""), no("structure_trailing_comment", "[1] // one"),
      no("structure_trailing_hash", "{} #"), no("structure_leading_comma", ",1"),
      no("structure_lone_comma", ","), no("structure_lone_colon", ":"),
      no("structure_lone_close", "]"), no("structure_lone_close_brace", "}"),
      no("structure_lone_quote", "\""), no("structure_lone_backslash", "\\"),
      no("structure_star", "*"), no("structure_angle_brackets", "<1>"),
      no("structure_parentheses", "(1)"),
      no("structure_comment", "/* */ 1"), no("structure_comment_inside", "[1/**/]"),
      no("structure_line_comment", "// x\n1"), no("structure_hash_comment", "# x\n1"),
      no("structure_form_feed", "[\u{C}1]"), no("structure_vertical_tab", "[1\u{B}]"),
      no("structure_no_break_space", "[\u{A0}1]"), no("structure_ideographic_space", "\u{3000}1"),
      no("structure_word_joiner", "1\u{2060}"), no("structure_next_line", "1\u{85}"),
      no("structure_line_separator", "1\u{2028}"),
      no("structure_zero_width_space", "[1,\u{200B}2]"),
      no("structure_backspace", "[1]\u{8}"), no("structure_delete", "\u{7F}1"),
      no("array_open", "["), no("array_open_value", "[1"), no("array_open_comma", "[1,"),
      no("array_open_string", "[\"a\""), no("array_open_nested", "[[1]"),
      no("array_trailing_comma", "[1,]"), no("array_two_commas", "[1,,2]"),
      no("array_leading_comma", "[,1]"), no("array_lone_comma", "[,]"),
      no("array_no_comma", "[1 2]"), no("array_no_comma_strings", #"["a" "b"]"#),
      no("array_touching", "[[]1]"), no("array_colon", #"["a":1]"#), no("array_semicolon", "[1;2]"),
      no("array_closed_as_object", "[1}"), no("array_star", "[*]"), no("array_dots", "[1, …]"),
      no("array_open_line_feeds", "[1\n\n,\n"), no("array_spread", "[...x]"),
    ]

  /// RFC 8259, section 4.
  static let objects: [JSONCase] = [
    yes("object_empty", "{}"), yes("object_space", "{ }"), yes("object_one", #"{"a":1}"#),
    yes("object_two", #"{"a":1,"b":2}"#), yes("object_empty_name", #"{"":0}"#),
    yes("object_escaped_name", #"{"\u0061\n":0}"#), yes("object_nul_name", #"{"a\u0000b":0}"#),
    yes("object_spaces", #" { "a" : 1 , "b" : 2 } "#),
    yes("object_lines", "{\r\n\"a\"\r\n:\t1\r\n}"),
    yes("object_nested_same_name", #"{"a":{"a":{"a":1}}}"#),
    yes("object_capital_differs", #"{"a":1,"A":2}"#), yes("object_prototype", #"{"__proto__":1}"#),
    yes("object_long_name", "{\"\(String(repeating: "n", count: 5_000))\":1}"),
    yes("object_same_name_elsewhere", #"[{"a":1},{"a":2}]"#),
    free("object_duplicate_name", #"{"a":1,"a":2}"#, accepted: false),
    free("object_duplicate_name_and_value", #"{"a":1,"a":1}"#, accepted: false),
    free("object_duplicate_escaped", #"{"a":1,"\u0061":2}"#, accepted: false),
    free("object_duplicate_far", #"{"a":1,"b":2,"c":{"a":3},"a":4}"#, accepted: false),
    free("object_duplicate_empty", #"{"":1,"":2}"#, accepted: false),
    free("object_duplicate_composed", "{\"\u{E4}\":1,\"a\u{308}\":2}", accepted: false),
    no("object_open", "{"), no("object_open_name", #"{"a""#), no("object_open_colon", #"{"a":"#),
    no("object_open_value", #"{"a":1"#), no("object_open_comma", #"{"a":1,"#),
    no("object_open_quote", #"{"a"#), no("object_trailing_comma", #"{"a":1,}"#),
    no("object_trailing_commas", #"{"a":1,,}"#), no("object_two_commas", #"{"a":1,,"b":2}"#),
    no("object_leading_comma", #"{,"a":1}"#), no("object_lone_comma", "{,}"),
    no("object_no_comma", #"{"a":1 "b":2}"#), no("object_no_colon", #"{"a" 1}"#),
    no("object_two_colons", #"{"a"::1}"#), no("object_equals", #"{"a"=1}"#),
    no("object_comma_for_colon", #"{"a",1}"#), no("object_no_value", #"{"a":}"#),
    no("object_no_value_more", #"{"a":,"b":2}"#), no("object_name_only", #"{"a"}"#),
    no("object_no_name", "{:1}"), no("object_bare_name", "{a:1}"),
    no("object_single_quoted_name", "{'a':1}"), no("object_number_name", "{1:1}"),
    no("object_null_name", "{null:1}"), no("object_array_name", "{[1]:1}"),
    no("object_closed_as_array", #"{"a":1]"#), no("object_comment", #"{"a":/**/1}"#),
    no("object_semicolon", #"{"a":1;"b":2}"#), no("object_value_twice", #"{"a":1 2}"#),
    no("object_emoji_between", "{😀}"), no("object_function", "{\"a\":f()}"),
  ]

  /// RFC 8259, section 9 lets a reader limit the depth; kartei's limit is 128.
  static let depths: [JSONCase] = [
    yes("depth_64_arrays", nested("[", "1", "]", 64)),
    free("depth_128_arrays", nested("[", "", "]", 128), accepted: true),
    free("depth_128_objects", nested(#"{"a":"#, "1", "}", 128), accepted: true),
    free("depth_129_arrays", nested("[", "", "]", 129), accepted: false),
    free("depth_129_objects", nested(#"{"a":"#, "1", "}", 129), accepted: false),
    free("depth_100000_arrays", nested("[", "", "]", 100_000), accepted: false),
    no("depth_100000_open_arrays", nested("[", "", "", 100_000)),
    no("depth_50000_open_objects", nested(#"[{"":"#, "", "", 50_000)),
    no("depth_uneven", nested("[", "1", "]", 64) + "]"),
  ]

  private static func nested(_ open: String, _ inner: String, _ close: String, _ depth: Int)
    -> String
  {
    String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
  }
}
