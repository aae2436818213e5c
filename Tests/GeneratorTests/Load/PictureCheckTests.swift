import Diagnostics
import Foundation
import Testing

@testable import Generator

struct PictureCheckTests {
    /// One pixel.
    private static let png = decoded("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 1, count: 120) + [0xFF, 0xD9]

    private static func decoded(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }

    private func problems(_ name: String, _ bytes: [UInt8]) -> [Code] {
        PictureCheck.check(name, SourceFile(path: "Content/bilder/\(name)", bytes: bytes)).map(\.code)
    }

    @Test func wholePicturesPass() {
        #expect(problems("trapp.png", Self.png) == [])
        #expect(problems("trapp.jpg", Self.jpeg) == [])
        #expect(problems("trapp.jpg", Self.jpeg + [0, 0]) == [])
    }

    @Test(arguments: 0..<PictureCheckTests.png.count)
    func aCutPNGIsBroken(length: Int) {
        #expect(problems("trapp.png", Array(Self.png.prefix(length))) == [.image])
    }

    @Test func aCutOrRenamedPictureIsBroken() {
        #expect(problems("trapp.jpg", Array(Self.jpeg.dropLast())) == [.image])
        #expect(problems("trapp.jpg", Self.png) == [.image])
        #expect(problems("trapp.png", Self.jpeg) == [.image])
    }

    @Test(arguments: [
        "<script>1</script>", "<image href='file:///etc/passwd'/>", "<use xlink:href=\"a.svg#b\"/>", "<foreignObject/>",
        "<style>@import 'a.css'</style>", "<rect fill='url(http://a.no/b)'/>", "<a href=\"JavaScript:1\"/>",
    ])
    func aDrawingThatReachesOutIsRefused(inside: String) {
        #expect(problems("trapp.svg", Array("<svg>\(inside)</svg>".utf8)) == [.image])
    }

    @Test func aDrawingMayPointIntoItself() {
        #expect(problems("trapp.svg", Array("<svg><use href=\"#trinn\"/><rect fill=\"url(#a)\"/></svg>".utf8)) == [])
    }

    @Test(arguments: ["Trapp.png", "min trapp.png", "trapp.ny.png", "trapp", "å.png"])
    func aNameMustDoAsAnAddress(name: String) { #expect(problems(name, Self.png) == [.wrongType]) }
}
