package org.seedcorpus.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.CommandSyntax;
import org.seedcorpus.report.model.Remedies;
import org.seedcorpus.report.model.ReportModel;

/** Commands that fix or accept findings, to be copied into a terminal. */
final class Commands {
  /** What a shell and a pattern take as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._ -]+");

  private static final Pattern SUBCOMMAND = Pattern.compile("^seeds [a-z]+");

  private final ReportModel model;
  private final Remedies remedies;

  Commands(ReportModel model) {
    this.model = model;
    remedies = model.remedies();
  }

  /** Returns the command that fixes a rule's findings; else the one that accepts them. */
  String settle(String rule) {
    String fix = remedies.fix(rule);
    return spelled(fix == null ? "mvn verify -D" + remedies.accept(rule) : fix);
  }

  /** Returns the command that accepts what was found in these seeds; null if there is none. */
  @Nullable String accept(SeedGroup group) {
    String folder = group.kind() == SeedGroup.Kind.FOLDER ? group.name() : folder(group);
    return folder != null && PLAIN.matcher(folder).matches()
        ? spelled("mvn seeds:baseline -Dseeds.includes='" + folder + "/**'")
        : null;
  }

  private String spelled(String command) {
    String spelled = model.options().syntax().text(command);
    String folder = model.options().commandPrefix();
    // The command looks into the folder seeds unless it is told another one.
    return model.options().syntax() == CommandSyntax.MAVEN || folder.equals("seeds/")
        ? spelled
        : SUBCOMMAND.matcher(spelled).replaceFirst("$0" + Matcher.quoteReplacement(named(folder)));
  }

  private static String named(String folder) {
    return folder.isEmpty() || !PLAIN.matcher(folder).matches() ? "" : " '" + folder + "'";
  }

  /** The folder that has these seeds and no other. */
  private @Nullable String folder(SeedGroup group) {
    String first = group.first().path();
    int slash = first.lastIndexOf('/');
    if (slash < 0) {
      return null;
    }
    String start = first.substring(0, slash + 1);
    long inside = model.seeds().stream().filter(seed -> seed.path().startsWith(start)).count();
    boolean all = group.seeds().allMatch(seed -> seed.path().startsWith(start));
    return all && inside == group.size() ? start.substring(0, slash) : null;
  }
}
