import Diagnostics
import HelseIArbeid
import Testing

struct RegionTests {
    @Test func findsPlacesByID() throws {
        let region = try Region.fixture()
        #expect(region.area("nordre")?.name == "Nordre")
        #expect(region.clinic("sorklinikken")?.name == "Sorklinikken")
        #expect(region.municipality("askeladdheim")?.area.value == "nordre")
    }

    @Test(arguments: ["", "Nordre", "nordr", "askeladdheim "])
    func findsNothingByOtherNames(id: String) throws {
        let region = try Region.fixture()
        #expect(region.area(id) == nil)
        #expect(region.clinic(id) == nil)
        #expect(region.municipality(id) == nil)
    }

    @Test func keepsKindsOfPlacesApart() throws {
        let region = try Region.fixture()
        #expect(region.area("askeladdheim") == nil)
        #expect(region.municipality("nordre") == nil)
        #expect(region.clinic("nordre") == nil)
    }
}
