import Markup
import Testing

@testable import Generator

@Suite("QR codes")
struct QRCodeTests {
    private static let address = "https://example.org/samtykke/nav-samtykke/2/"

    @Test(arguments: [("A", 21), (address, 33), (String(repeating: "æ", count: 200), 77)])
    func theSizeIsTheSmallestThatHoldsTheText(text: String, width: Int) throws {
        let code = try #require(QRCode(text))
        #expect(code.width == width && code.modules.count == width * width)
    }

    /// Three squares a camera looks for, with an empty rim towards the rest.
    @Test func theCornersAreFinders() throws {
        let code = try #require(QRCode(Self.address))
        let ring = (0..<8).map { row in
            (0..<8).map { column in
                let depth = max(abs(row - 3), abs(column - 3))
                return depth != 2 && depth <= 3
            }
        }
        let last = code.width - 1
        for row in 0..<8 {
            for column in 0..<8 {
                let expected = ring[row][column]
                #expect(code[row, column] == expected)
                #expect(code[row, last - column] == expected)
                #expect(code[last - row, column] == expected)
            }
        }
        #expect((8..<code.width - 8).allSatisfy { code[6, $0] == ($0 % 2 == 0) }, "the line that tells the size")
    }

    @Test func theDrawingIsTheModules() throws {
        let code = try #require(QRCode(Self.address))
        var drawn = Array(repeating: false, count: code.modules.count)
        for part in code.path.split(separator: "M") {
            let numbers = part.split { !$0.isNumber }.compactMap { Int($0) }
            for column in numbers[0]..<numbers[0] + numbers[2] { drawn[(numbers[1] - 4) * code.width + column - 4] = true }
            #expect(part == "\(numbers[0]) \(numbers[1])h\(numbers[2])v1h-\(numbers[2])z")
        }
        #expect(drawn == code.modules)
        #expect(code.figure.text.contains("viewBox=\"0 0 41 41\" aria-hidden=\"true\""))
        #expect(QRCode(Self.address)?.figure == code.figure)
    }

    /// The acceptance check `qr` reads this page as a phone would, before it reads any other.
    @Test func aPhoneReadsIt() throws {
        let page = try Project.text(of: Project.root + "/Tests/Acceptance/faults/qr-good/index.html")
        let code = try #require(QRCode("https://www.eventyrfylket.example/samtykke/nav-samtykke/"))
        #expect(page.contains(code.figure.text))
    }

    @Test func whatNoCodeHolds() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 2331)) != nil)
        #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    }
}

extension QRCode {
    fileprivate subscript(row: Int, column: Int) -> Bool { modules[row * width + column] }
}
