package org.seedcorpus.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.seedcorpus.rule.Severity;

/**
 * {@link WordsBench} for LanguageTool’s rules about repeated words: the same arguments, the same
 * tables. Each of its findings counts as a warning.
 */
public final class LanguageToolBench implements RepeatFinder {
  private final Map<String, JLanguageTool> tools = new HashMap<>();

  private LanguageToolBench() {}

  public static void main(String[] args) throws IOException {
    WordsBench.run(new LanguageToolBench(), args);
  }

  @Override
  public boolean knows(String language) {
    return Languages.isLanguageSupported(language);
  }

  @Override
  public List<Found> find(String language, String paragraph) {
    List<Found> found = new ArrayList<>();
    try {
      for (RuleMatch match :
          tools.computeIfAbsent(language, LanguageToolBench::tool).check(paragraph)) {
        found.add(new Found(match.getFromPos(), match.getToPos(), Severity.WARNING));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static JLanguageTool tool(String language) {
    String tag = language.equals("en") ? "en-GB" : language;
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(tag));
    for (Rule rule : tool.getAllRules()) {
      if (!rule.getId().endsWith("WORD_REPEAT_RULE")
          && !rule.getId().startsWith("PHRASE_REPETITION")) {
        tool.disableRule(rule.getId());
      }
    }
    return tool;
  }
}
