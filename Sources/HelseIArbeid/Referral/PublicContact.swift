public import Diagnostics

/// Whom to turn to, as the public may know it.
public struct PublicContact: Sendable {
    public let id: String
    public let role: NormText
    public let name: String?
    public let helpsWith: NormText
    public let readers: [SiteReader]
    /// `nil` for the whole county.
    public let area: Located<String>?
    /// The one a GP rings when in doubt.
    public let isForDoubt: Bool
    public let ways: Perishable<Ways>

    /// How to reach them.
    public struct Ways: Sendable {
        public let phone: Phone?
        public let mail: String?

        /// `nil` without any: somebody who cannot be reached is no contact.
        public init?(phone: Phone?, mail: String?) {
            if phone == nil, mail == nil { return nil }
            self.phone = phone
            self.mail = mail
        }
    }

    /// A number, and when it is answered.
    public struct Phone: Sendable {
        /// Eight digits, with spaces between as it is read.
        public let number: String
        public let hours: NormText

        public init(number: String, hours: NormText) {
            self.number = number
            self.hours = hours
        }
    }

    public init(
        id: String, role: NormText, name: String?, helpsWith: NormText, readers: [SiteReader], area: Located<String>?,
        isForDoubt: Bool, ways: Perishable<Ways>
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.helpsWith = helpsWith
        self.readers = readers
        self.area = area
        self.isForDoubt = isForDoubt
        self.ways = ways
    }

    public func isFor(_ area: Area) -> Bool { self.area.map { $0.value == area.id } ?? true }
}
