import ArgumentParser
import HelseIArbeid

/// The day everything is seen from: today unless somebody says another.
struct DateOption: ParsableArguments {
    @Option(
        name: [.customLong("date"), .customLong("dato")],
        help: ArgumentHelp("Dagen alt ses fra, som 2026-11-21. Ellers i dag.", valueName: "dato"),
        transform: { text in
            guard let day = DateText(text)?.day else {
                throw ValidationError("«\(text)» er ikke en dato; skriv den som 2026-11-21.")
            }
            return day
        })
    var date: Day?

    var day: Day { date ?? Terminal.today }
}
