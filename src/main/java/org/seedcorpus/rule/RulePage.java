package org.seedcorpus.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's page, as a value: the one source of what help, docs, reports and SARIF say about the
 * rule.
 *
 * @param id the rule's id
 * @param title a few words, without a full stop
 * @param summary one line
 * @param why why it matters, in Markdown
 * @param fix how to fix it, in Markdown
 * @param limits what the rule does not see, in Markdown; may be empty
 * @param messages what its findings say, as ICU message patterns by key; {@code <key>.fix} is the
 *     remedy in words
 * @param flagged the fenced examples of what is found, in Markdown
 * @param notFlagged the fenced examples of what is not
 */
public record RulePage(
    String id,
    String title,
    String summary,
    String why,
    String fix,
    String limits,
    Map<String, String> messages,
    String flagged,
    String notFlagged) {
  private static final String SECTION = "\n## ";
  private static final Pattern HEAD = Pattern.compile("\\A# (.+)\\n\\n(.+)\\n");
  private static final Pattern MESSAGE =
      Pattern.compile("^- `([a-z0-9.-]+)`: (.+)$", Pattern.MULTILINE);

  /**
   * Reads the rule's page from the resources.
   *
   * @throws IllegalStateException if the page is missing or lacks a part
   */
  public static RulePage of(Rule rule) {
    String resource = "/org/seedcorpus/rules/" + rule.id() + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("rule " + rule.id() + " has no page " + resource);
      }
      return parse(rule.id(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Returns the page with its sentences put into other words; its examples stay. */
  public RulePage with(UnaryOperator<String> words) {
    Map<String, String> said = new LinkedHashMap<>(messages);
    said.replaceAll((key, message) -> words.apply(message));
    return new RulePage(
        id,
        title,
        words.apply(summary),
        words.apply(why),
        words.apply(fix),
        words.apply(limits),
        said,
        flagged,
        notFlagged);
  }

  static RulePage parse(String id, String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.find()) {
      throw new IllegalStateException("page " + id + " lacks a title or a summary");
    }
    Map<String, String> sections = sections(text);
    Map<String, String> messages = new LinkedHashMap<>();
    Matcher message = MESSAGE.matcher(part(id, sections, "Messages"));
    while (message.find()) {
      messages.put(message.group(1), message.group(2));
    }
    return new RulePage(
        id,
        head.group(1),
        head.group(2),
        part(id, sections, "Why"),
        part(id, sections, "Fix"),
        sections.getOrDefault("Limits", ""),
        messages,
        sections.getOrDefault("Flagged", ""),
        sections.getOrDefault("Not flagged", ""));
  }

  /** Returns the sections by their headings: cut by hand, as all pages are read at every start. */
  private static Map<String, String> sections(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    int start = text.indexOf(SECTION);
    while (start >= 0) {
      int next = text.indexOf(SECTION, start + 1);
      String section = text.substring(start + SECTION.length(), next < 0 ? text.length() : next);
      int heading = section.indexOf("\n\n");
      if (heading > 0) {
        sections.put(section.substring(0, heading), section.substring(heading + 2).stripTrailing());
      }
      start = next;
    }
    return sections;
  }

  private static String part(String id, Map<String, String> sections, String name) {
    String text = sections.get(name);
    if (text == null) {
      throw new IllegalStateException("page " + id + " lacks its section " + name);
    }
    return text;
  }
}
