package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param id the anchor
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param where line and column in words, or that it is about the whole file
 * @param whereHref the line on the seed's page, if there is one
 * @param path the file, where the card does not stand under it
 * @param ruleHref the rule in the report
 * @param line the number of the line, from 1
 * @param excerpt the line, marked; null if the finding is about the whole file
 * @param added whether an earlier report does not have it
 * @param sourceHref the line in the repository, where its address is known
 * @param after the line after the fix; null if there is none that a program can apply
 * @param seen the line as a reader sees it, where that differs
 * @param cells the code points around the range
 * @param unfolded whether they are shown from the start
 * @param more how many further ones this finding stands for, in words
 */
public record FindingCard(
    String id,
    String severity,
    LocalizedMessage message,
    LocalizedMessage fix,
    String where,
    @Nullable String whereHref,
    @Nullable String path,
    String rule,
    String ruleHref,
    int line,
    @Nullable StyledText excerpt,
    boolean cutBefore,
    boolean cutAfter,
    boolean added,
    @Nullable String sourceHref,
    @Nullable StyledText after,
    List<DisplayOrder> seen,
    List<CodePointCell> cells,
    boolean unfolded,
    @Nullable String more) {}
