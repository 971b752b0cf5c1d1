import Articles
import Basics

/// Reads fact sheets in YAML, written by people.
package enum FactSheetFile {
  /// The version of the format that is written today.
  package static let version = 1
  /// 16 MB.
  package static let sizeLimit = 16 << 20

  /// The sheet in a file.
  ///
  /// Throws for what is no YAML and, all at once, for every key and value that is not as it should be.
  /// What the checks judge (quotes, articles, topics) is no error here.
  package static func read(_ path: String) throws(FactsError) -> FactSheet {
    try sheet(from: bytes(of: path), path: path)
  }

  static func bytes(of path: String) throws(FactsError) -> [UInt8] {
    do throws(FileError) { return try FileBytes.read(path, limit: sizeLimit) } catch {
      throw .file(error)
    }
  }

  /// The sheet in a file's bytes; `path` is for sentences about it.
  package static func sheet(from bytes: [UInt8], path: String) throws(FactsError) -> FactSheet {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else { throw .noText(path: path) }
    let root: MarkedNode
    do throws(YAMLFault) {
      root = try MarkedYAML.read(text)
    } catch {
      throw .yaml(path: path, error)
    }
    if let found = root["version"]?.text, let number = Int(found), number > version {
      throw .newer(path: path, version: found)
    }
    var reader = SheetReader()
    let sheet = reader.sheet(root, hash: ContentHash(of: bytes))
    guard reader.problems.isEmpty, let sheet else {
      throw .shape(path: path, reader.problems.sorted { $0.place < $1.place })
    }
    return sheet
  }
}

extension SheetPlace: Comparable {
  package static func < (left: SheetPlace, right: SheetPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
