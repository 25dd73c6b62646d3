package org.seedcorpus.rule;

import java.util.List;

/**
 * What a finding says, before it is put into words.
 *
 * @param rule the rule's id
 * @param key which of the messages on the rule's page
 * @param arguments what fills its places {@code {0}}, {@code {1}}…: a {@link Number}, a technical
 *     {@link String} (a path, a code point), a {@link QuotedText} or a {@link
 *     org.seedcorpus.text.language.Language}, which is shown by name. Rules may also pass what is
 *     resolved only if the finding is shown: a {@link org.seedcorpus.text.Span} for the text of
 *     this range, a {@link CodePoint} for its name
 */
public record Message(String rule, String key, List<Object> arguments) {
  /** Keeps its own copy of the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }
}
