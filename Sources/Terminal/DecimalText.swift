/// A number with a fixed count of decimals, at most 6; the point is the language-neutral one.
package func decimal(_ number: Double, _ decimals: Int) -> String {
  let scale = (0..<min(max(decimals, 0), 6)).reduce(1) { product, _ in product * 10 }
  let scaled = (number * Double(scale)).rounded()
  guard scaled.magnitude < 9e15 else { return "\(number)" }
  let whole = Int(scaled.magnitude)
  let rest = String(whole % scale)
  let sign = scaled < 0 ? "-" : ""
  guard scale > 1 else { return "\(sign)\(whole)" }
  let zeros = String(repeating: "0", count: max(0, decimals - rest.count))
  return "\(sign)\(whole / scale).\(zeros)\(rest)"
}
