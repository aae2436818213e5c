import Foundation

/// The folders of the project and of these tests, found from this file.
enum Project {
    static var tests: String { parent(of: parent(of: URL(filePath: #filePath).resolvingSymlinksInPath().path)) }
    static var root: String { parent(of: parent(of: tests)) }
    static var content: String { root + "/Content" }
    static var templates: String { root + "/Templates" }

    static func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private static func parent(of path: String) -> String { (path as NSString).deletingLastPathComponent }
}
