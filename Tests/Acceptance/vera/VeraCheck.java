import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Judges PDFs with veraPDF, many in one process. Each line of standard input is flavours, a tab, and a path: {@code ua1,2a	x.pdf}.
 * Says one line for each broken rule, with the first place it is broken, and last how many judgements there were.
 * Exit 0 when nothing was broken, 1 if something was, 2 when there was nothing to judge.
 */
public final class VeraCheck {
  private static int judged = 0;
  private static int failures = 0;

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t", 2);
      for (String flavour : parts[0].split(",")) {
        judge(parts[1], flavour);
      }
    }
    System.out.println(judged + " dommer av veraPDF, " + failures + " funn");
    System.exit(judged == 0 ? 2 : failures > 0 ? 1 : 0);
  }

  private static void judge(String path, String name) {
    PDFAFlavour flavour = PDFAFlavour.fromString(name);
    judged++;
    try (PDFAParser file = Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(file);
      Map<String, TestAssertion> broken = new LinkedHashMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          broken.putIfAbsent(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(), assertion);
        }
      }
      for (Map.Entry<String, TestAssertion> rule : broken.entrySet()) {
        TestAssertion first = rule.getValue();
        say(path, name + " " + rule.getKey() + ": " + first.getMessage() + " @ " + first.getLocation().getContext());
      }
      if (broken.isEmpty() && !result.isCompliant()) {
        say(path, name + ": ikke i samsvar");
      }
    } catch (Exception problem) {
      say(path, name + ": " + problem);
    }
  }

  private static void say(String path, String finding) {
    failures++;
    System.out.println(path + ": " + finding);
  }
}
