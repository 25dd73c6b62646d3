package org.seedcorpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.Owners;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/**
 * docs/rules.md says which rule owns a place, as the table of the code does; {@code
 * -Dreadme.update} writes it anew.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("docs", "rules.md");
  private static final Pattern MEASURED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (\\w+) \\|");

  /** Rules that yield to one owner in the same places for the same reason. */
  private record Group(String owner, Owners.Scope scope, String reason) {}

  private static String owners() {
    Map<Group, Set<String>> groups = new LinkedHashMap<>();
    for (Owners.Claim claim : Owners.claims()) {
      groups
          .computeIfAbsent(
              new Group(claim.owner(), claim.scope(), claim.reason()), any -> new LinkedHashSet<>())
          .add(claim.other().equals("*") ? "all rules" : "`" + claim.other() + "`");
    }
    StringBuilder table = new StringBuilder("| Rule | Other rules | Scope | Reason |\n");
    table.append("|---|---|---|---|\n");
    groups.forEach(
        (group, others) ->
            table.append(
                "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        group.owner(),
                        String.join(", ", others),
                        switch (group.scope()) {
                          case RANGE -> "same place";
                          case SEED -> "whole seed";
                          case BOTH -> "both report";
                        },
                        group.reason())));
    return table.toString();
  }

  @Test
  void tableOfOwnersIsUpToDate() throws IOException {
    String text = Files.readString(PAGE);
    String start = "<!-- owners -->\n";
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf("<!-- /owners -->");
    if (System.getProperty("readme.update") != null) {
      Files.writeString(PAGE, text.substring(0, from) + owners() + text.substring(to));
    } else {
      assertThat(text.substring(from, to)).isEqualTo(owners());
    }
  }

  @Test
  void everyRuleIsMeasuredOrNamedAsNotRead() throws IOException {
    String text = Files.readString(PAGE);
    Set<String> named = new TreeSet<>();
    Matcher rows = MEASURED.matcher(text.substring(text.indexOf("## Measured precision")));
    while (rows.find()) {
      named.add(rows.group(1));
    }
    String unread =
        text.substring(text.indexOf("<!-- unread -->"), text.indexOf("<!-- /unread -->"));
    Matcher ids = Pattern.compile("`([a-z0-9-]+)`").matcher(unread);
    while (ids.find()) {
      assertThat(named.add(ids.group(1))).as(ids.group(1)).isTrue();
    }
    Set<String> rules = new TreeSet<>();
    for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
      rules.add(rule.id());
    }
    assertThat(named).isEqualTo(rules);
  }
}
