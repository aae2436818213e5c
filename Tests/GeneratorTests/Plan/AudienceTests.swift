import HelseIArbeid
import Testing

@testable import Generator

/// Who reads a folder: what is not public cannot reach the public site, and one company's papers not another's.
struct AudienceTests {
    private static let en = Company.ID(slug: "en")
    private static func path(_ text: String) -> OutputPath { OutputPath("x").resolving(text) ?? OutputPath("x") }

    @Test(arguments: [
        ("bedrifter/en/index.html", [Audience.company(en)]), ("bedrifter/en/3-modul-1/igp.html", [.company(en)]),
        ("bedrifter/en-til/index.html", []), ("bedrifter/index.html", []), ("bedrifter/en", []),
        ("index.html", [.office]),
        ("sider/om.html", [.office]), ("stil.css", [.office]), ("nettsted/index.html", [.publicSite]),
        ("nettsted/bedrifter/en/index.html", [.publicSite]), ("nettstedet/x.html", [.office]),
    ])
    func ownsItsFolderAlone(path: String, owners: [Audience]) {
        let all: [Audience] = [.publicSite, .company(Self.en), .office]
        #expect(all.filter { $0.owns(Self.path(path)) } == owners)
    }

    /// Every place there is belongs to those it is about, and to nobody else.
    @Test func everyPlaceBelongsToItsReaders() {
        let other = Company.ID(slug: "en-til")
        for session in Session.allCases {
            for kind in DocumentKind.allCases {
                for path in [
                    Places.company(Self.en), Places.calendar(Self.en), Places.pack(Self.en, session),
                    Places.document(Self.en, session, kind), Places.mailText(Self.en, session, kind),
                ] {
                    #expect(Audience.company(Self.en).owns(path), "\(path.text)")
                    #expect(!Audience.company(other).owns(path), "\(path.text)")
                    #expect(!Audience.publicSite.owns(path), "\(path.text)")
                    #expect(!Audience.office.owns(path), "\(path.text)")
                }
            }
        }
        for path in [Places.office, Places.style, Places.icon, Places.page("om")] {
            #expect(Audience.office.owns(path) && !Audience.publicSite.owns(path), "\(path.text)")
        }
    }

    @Test func everyPlaceIsItsOwn() {
        var seen: Set<OutputPath> = []
        for session in Session.allCases {
            #expect(seen.insert(Places.pack(Self.en, session)).inserted)
            for kind in DocumentKind.allCases {
                #expect(seen.insert(Places.document(Self.en, session, kind)).inserted)
                #expect(seen.insert(Places.mailText(Self.en, session, kind)).inserted)
            }
        }
    }

    @Test func placesHaveTheAddressesAuthorsWrite() {
        #expect(Places.document(Self.en, .module1, .groupSheet).text == "bedrifter/en/3-modul-1/igp.html")
        #expect(
            Places.mailText(Self.en, .module1, .invitationToLeader).text
                == "bedrifter/en/3-modul-1/invitasjon-leder.txt")
        #expect(Places.style.address(from: Places.pack(Self.en, .planning)) == "../../../stil.css")
    }
}
