import HelseIArbeid
import Markup

/// A file of the site for GPs, made of public material only.
enum SiteFiles {
    static func render(
        _ recipe: SiteRecipe, _ material: SiteMaterial, _ theme: Theme, at path: OutputPath, _ prints: Prints
    ) -> String {
        let language = recipe.language ?? material.region.language
        let page = SiteContext(material, theme, at: path, in: language, prints: prints)
        return switch recipe {
        case .page(let own): SiteTextPage.render(own, page).text
        case .news(let item): NewsPage.render(item, page).text
        case .area(let area, _): AreaPage.render(area, page).text
        case .municipality(let municipality, _): MunicipalityPage.render(municipality, page).text
        case .index: SiteIndexPage.render(page).text
        case .overview: SiteOverviewPage.render(page).text
        case .card: DeskCardPage.render(page).text
        case .notFound: NotFoundPage.render(page).text
        case .feed: NewsFeed.render(page)
        case .searchScript: theme.search
        case .searchWords: SearchWords.render(page)
        case .siteMap: SiteMapFile.render(page)
        case .robots: RobotsFile.render(page)
        }
    }
}
