import Dispatch
import Synchronization

/// Work cut into parts, over which the machine's cores go together.
///
/// The parts are the caller's and do not depend on the number of cores, and their values come back in order: what
/// is made of them is the same, to the last bit, on every machine.
package enum Parallel {
  /// The values of the parts 0 to `count` − 1, in order.
  ///
  /// One part is worked on at once, without any thread. `value` is called once a part, at the same time as
  /// for others.
  package static func map<Value: Sendable>(
    _ count: Int, _ value: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<max(0, count)).map(value) }
    let values = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let found = value(part)
      values.withLock { $0[part] = found }
    }
    return values.withLock { $0 }.compactMap(\.self)
  }

  /// The values of ranges that together make up 0 to `count` − 1, in order.
  ///
  /// A range has at least `least` numbers, except where `count` is lower, and there are 64 of them at most.
  package static func map<Value: Sendable>(
    ranges count: Int, atLeast least: Int, _ value: @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    let parts = min(max(1, count / max(1, least)), 64)
    return map(parts) { part in value(count * part / parts..<count * (part + 1) / parts) }
  }
}
