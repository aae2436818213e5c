import Testing

@testable import Generator

/// Ten invented patients in a GP's chair: what the GP asks, where the answer stands, and the clicks from the front page to it.
///
/// None takes more than two, and each click is a link on the page before. The words are those on the page, so that an answer that is edited away is missed.
struct TenPatientsTests {
    struct Patient: Sendable, CustomTestStringConvertible {
        let who: String
        /// The pages that are clicked to, one after the other, from the front page.
        let clicks: [String]
        /// What answers, on the last of them.
        let answers: [String]
        var testDescription: String { who }
    }

    static let patients = [
        Patient(
            who: "Shop assistant in Soria Moria, half sick-listed for her back: does she belong, where to, marked how, how long?",
            clicks: ["kommune-soria-moria.html"], answers: ["Soria Moria sjukehus, 0000 Soria Moria", "HelseIArbeid MSK", "3–5\u{A0}uker"]),
        Patient(
            who: "Nurse in Pannekakevoll with neck pain and a moderate depression: which marking?",
            clicks: ["kommune-pannekakevoll.html"],
            answers: ["HelseIArbeid MSK og psykiske lidelser", "begge deler", "Kvitebjørnvik sjukehus, 0000 Kvitebjørnvik"]),
        Patient(
            who: "Woman who wants fibromyalgia examined: does that belong?", clicks: [], answers: ["Hører ikke hjemme", "Utredning av fibromyalgi"]),
        Patient(who: "The same: where then?", clicks: ["andre-tilbud.html"], answers: ["Smertepoliklinikk"]),
        Patient(
            who: "Man with thoughts of killing himself: whom now?", clicks: [], answers: ["Fare for liv: 113", "legevakt 116 117"]),
        Patient(
            who: "Student who fears that NAV will be told everything: must he agree?", clicks: [],
            answers: ["Pasienten bestemmer selv om NAV skal være med", "behandlingen er den samme"]),
        Patient(
            who: "Nineteen years old, fallen out of school: is NAV to be brought in?", clicks: ["nav.html"], answers: ["falt ut av skole"]),
        Patient(
            who: "Bus driver who needs an interpreter: what do I write?", clicks: ["henvisningen.html"],
            answers: ["Tolk eller annen tilrettelegging: [", "Sykmelding: [", "Arbeidsplass og yrke: ["]),
        Patient(
            who: "Teacher who would rather go to a group: when does the next begin, and is there room?", clicks: ["gruppetilbud.html"],
            answers: ["13.\u{A0}januar 2027", "3 av 10"]),
        Patient(
            who: "Carpenter who has waited three weeks and gets worse: what do I do meanwhile?",
            clicks: ["ventetider.html", "mens-pasienten-venter.html"], answers: ["Gradert sykmelding"]),
    ]

    @Test(arguments: patients)
    func isAnsweredWithinTwoClicks(_ patient: Patient) async throws {
        let site = try await ShippedSite.today()
        var page = site["nb/index.html"]
        for click in patient.clicks {
            #expect(page.contains("href=\"\(click)\"") || page.contains("href=\"\(click)#"), "no link to \(click)")
            page = site["nb/\(click)"]
        }
        for answer in patient.answers { #expect(page.contains(answer), "«\(answer)» is not on the page") }
    }}
