package org.seedcorpus.report.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.MessageFormatter;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/** What the rules of a result say, in plain English: what machine formats and the console show. */
public final class RuleCatalog {
  /** How much text is appended on each side, in UTF-16 units. */
  private static final int AROUND = 20;

  /** A path that a shell takes as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\w./][\\w./-]*");

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final MessageFormatter wording;
  private final String prefix;

  /**
   * A rule with its page.
   *
   * @param index its place among the rules, from 0
   */
  public record Entry(int index, Rule rule, String family, RulePage page) {}

  /** Reads the pages of rules, which are written as for Maven. */
  public RuleCatalog(List<Rule> rules) {
    this(rules, CommandSyntax.MAVEN, "");
  }

  /**
   * Reads the pages of rules.
   *
   * @param prefix what stands before paths of the corpus in commands
   */
  public RuleCatalog(List<Rule> rules, CommandSyntax syntax, String prefix) {
    this.prefix = prefix;
    for (Rule rule : rules) {
      RulePage page = RulePage.of(rule).with(syntax::text);
      entries.put(rule.id(), new Entry(entries.size(), rule, rule.info().family().id(), page));
    }
    List<RulePage> pages = entries.values().stream().map(Entry::page).toList();
    wording = MessageFormatter.english(pages);
  }

  /** Returns the rules, in the order of the documentation. */
  public Collection<Entry> rules() {
    return entries.values();
  }

  /**
   * Returns a rule that ran.
   *
   * @throws IllegalStateException if no rule has this id
   */
  public Entry rule(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalStateException("no rule " + id + " ran");
    }
    return entry;
  }

  /** Returns the finding in words, under the given name. */
  public ReportedFinding reported(Finding finding, String fingerprint) {
    return new ReportedFinding(
        finding, rule(finding.rule()), message(finding), fix(finding), fingerprint);
  }

  /**
   * Returns what the finding says, on one line, text from seeds in quotation marks. If the message
   * quotes nothing, the text around it is appended: findings at two places then do not read alike.
   */
  public String message(Finding finding) {
    String text = wording.message(finding.message(), quote -> "“" + quote.text() + "”");
    Snippet excerpt = finding.place().excerpt();
    boolean quotes = finding.message().arguments().stream().anyMatch(QuotedText.class::isInstance);
    if (!quotes && excerpt != null && !excerpt.text().isBlank()) {
      text += ": “" + QuotedText.of(excerpt.around(AROUND).text().strip()).text() + "”";
    }
    return ControlCharacters.escaped(text + group(finding) + accepted(finding));
  }

  /**
   * Says of a finding that stands for others like it how many they are, and where the first are.
   */
  private static String group(Finding finding) {
    if (!finding.isGroup()) {
      return "";
    }
    Set<Integer> lines = new LinkedHashSet<>();
    finding.further().forEach(place -> lines.add(place.from().line()));
    lines.remove(finding.place().from().line());
    String further = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String next = lines.isEmpty() ? "" : "; the next in line" + (lines.size() > 1 ? "s " : " ");
    return " (%s in this file%s%s)".formatted(finding.occurrences(), next, further);
  }

  /** Returns how to fix it: what the message has to say, or else the rule's general remedy. */
  public String fix(Finding finding) {
    Message message = finding.message();
    String fix = wording.fix(message, quote -> "“" + quote.text() + "”", file(finding));
    String remedy = fix.isEmpty() ? rule(finding.rule()).page().fix() : fix;
    return ControlCharacters.escaped(
        remedy + (finding.isGroup() ? " Do so throughout the file." : ""));
  }

  /** Returns the finding's file, quoted for a shell. */
  public String file(Finding finding) {
    String path = prefix + finding.place().path();
    return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  /** Returns what the finding says in a line of a log. */
  public String loggedMessage(Finding finding) {
    return wording.message(
            new Message(finding.rule(), finding.message().key(), escaped(finding.message())),
            quote -> LeftToRightLine.quotation(ControlCharacters.escaped(quote.text())))
        + ControlCharacters.escaped(accepted(finding));
  }

  private static String accepted(Finding finding) {
    return finding.accepted() == null ? "" : " (accepted: " + finding.accepted() + ")";
  }

  private static List<Object> escaped(Message message) {
    return message.arguments().stream()
        .map(
            argument ->
                argument instanceof String text ? ControlCharacters.escaped(text) : argument)
        .toList();
  }
}
