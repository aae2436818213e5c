import Diagnostics
import Foundation
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// What every page of the site for GPs keeps to, seen on the shipped one.
struct ShippedSiteTests {
    /// «a page at most 50 KB HTML and CSS, one style sheet».
    @Test func noPageIsHeavy() async throws {
        let site = try await ShippedSite.today()
        let style = try #require(site.files["stil.css"]).utf8.count
        #expect(site.pages.count > 80 && style > 10_000)
        for (path, page) in site.pages {
            #expect(page.utf8.count + style <= 50_000, "\(path) and the style sheet are \(page.utf8.count + style) bytes")
            #expect(page.components(separatedBy: "rel=\"stylesheet\"").count == 2, "\(path)")
        }
    }

    /// Whether the patient belongs, and whom to ring, within the first 150 words.
    @Test(arguments: ["index.html", "nb/index.html"])
    func theAnswerComesFirst(_ path: String) async throws {
        let page = ShippedSite.main(try await ShippedSite.today()[path])
        let start = try #require(page.components(separatedBy: "class=\"valgene\"").dropFirst().first)
        let boxes = try #require(start.components(separatedBy: "</div>").first)
        let before = try #require(page.components(separatedBy: "<div class=\"valgene\"").first)
        #expect(boxes.contains("valg-horer-hjemme") && boxes.contains("valg-horer-ikke-hjemme") && boxes.contains("tel:"))
        let count = ShippedSite.words(before).count + ShippedSite.words(boxes).count
        #expect(count <= 150, "\(path) has \(count) words before the answer is given")
    }

    @Test func everyPageHasItsHead() async throws {
        let site = try await ShippedSite.today()
        var titles: Set<String> = []
        for (path, page) in site.pages where !path.hasPrefix("samtykke/") {
            let title = try #require(page.firstMatch(of: #/<title>(.*)</title>/#)?.1)
            #expect(titles.insert(String(title)).inserted, "\(path) has the title of another: \(title)")
            #expect(page.contains("default-src 'none'") && page.contains("base-uri 'none'"), "\(path)")
            guard path != "404.html", path != "bordkort.html" else { continue }
            let own = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
            #expect(page.contains("<link rel=\"canonical\" href=\"https://helseiarbeid.eksempel.no/\(own)\">"), "\(path)")
            #expect(page.contains("hreflang=\"nb\" href=\"https") && page.contains("hreflang=\"nn\" href=\"https"), "\(path)")
            let description = try #require(page.firstMatch(of: #/<meta name="description" content="([^"]*)">/#)?.1)
            #expect((40...200).contains(description.count), "\(path): \(description)")
        }
    }

    /// Every page leads to the same page in the other norm, which leads back.
    @Test func theLanguageSwitchLeadsToTheSamePage() async throws {
        let site = try await ShippedSite.today()
        for (path, page) in site.pages where !path.contains("/") && !["404.html", "bordkort.html"].contains(path) {
            #expect(page.contains("<a href=\"nb/\(path)\" lang=\"nb\" hreflang=\"nb\">Bokmål</a>"), "\(path)")
            let twin = try #require(site.pages["nb/\(path)"], "nb/\(path)")
            #expect(twin.contains("<a href=\"../\(path)\" lang=\"nn\" hreflang=\"nn\">Nynorsk</a>"), "nb/\(path)")
        }
    }

    /// A course is drawn in the words it is told in.
    @Test(arguments: ["forlop.html", "nb/forlop.html"])
    func figuresAndListsSayTheSame(_ path: String) async throws {
        let page = try await ShippedSite.today()[path]
        let courses = page.components(separatedBy: "<div class=\"lop\">").dropFirst()
        #expect(courses.count == 3)
        for course in courses {
            let figure = try #require(course.firstMatch(of: #/(?s)<text.*</svg>/#)?.0)
            let list = try #require(course.firstMatch(of: #/(?s)<ol>.*?</ol>/#)?.0)
            let drawn = ShippedSite.words(figure).filter { $0 != "–" }
            #expect(drawn == ShippedSite.words(list))
        }
    }

    /// The days on the pages are those of the content: a build a day later makes the same bytes.
    @Test func theDayOfTheBuildIsNotOnThePages() async throws {
        let (today, tomorrow) = (try await ShippedSite.today(), try await ShippedSite.tomorrow())
        #expect(today.files.count > 80)
        for (path, text) in today.files { #expect(tomorrow[path] == text, "\(path)") }
    }

    @Test func draftsAreNotFoundAndNotOnTheMap() async throws {
        let site = try await ShippedSite.today()
        #expect(site["hvem-passer.html"].contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!site["sitemap.xml"].contains("hvem-passer"))
        #expect(!site["kommune-soria-moria.html"].contains("noindex"))
        #expect(site["sitemap.xml"].contains("<loc>https://helseiarbeid.eksempel.no/kommune-soria-moria.html</loc>"))
        #expect(site["robots.txt"].contains("Sitemap: https://helseiarbeid.eksempel.no/sitemap.xml"))
        #expect(site["404.html"].contains("noindex"))
    }

    @Test func newsIsAlsoAFeed() async throws {
        let site = try await ShippedSite.today()
        for path in ["nyheter.xml", "nb/nyheter.xml"] {
            #expect(site[path].components(separatedBy: "<entry>").count == 4, "\(path)")
            #expect(site[path].contains("<updated>2026-11-18T12:00:00Z</updated>"), "\(path)")
        }
        #expect(site["nb/index.html"].contains("type=\"application/atom+xml\""))
    }

    /// The text to copy begins with the marking, and each marking has its own.
    @Test func everyMarkingHasItsText() async throws {
        let page = try await ShippedSite.today()["nb/henvisningen.html"]
        let texts = page.matches(of: #/(?s)<pre class="kopi">(.*?)</pre>/#).map { String($0.1) }
        #expect(texts.map { $0.components(separatedBy: "\n")[0] } == ["HelseIArbeid MSK", "HelseIArbeid angst/depresjon", "HelseIArbeid MSK og psykiske lidelser"])
        #expect(texts.allSatisfy { $0.contains("Arbeidsplass og yrke: [") && $0.contains("Sykmelding: [") })
        #expect(Set(texts).count == 3)
    }
}
