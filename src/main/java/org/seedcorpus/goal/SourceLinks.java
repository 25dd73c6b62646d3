package org.seedcorpus.goal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the files of the repository can be read, as far as it is known. */
public final class SourceLinks {
  private static final String LINE = "{path}#L{line}";
  private static final String NONE = "none";
  private static final Pattern HOSTED =
      Pattern.compile("https://(github\\.com|gitlab\\.com)/([^/]+/[^/]+?)(?:\\.git)?(?:/.*)?");

  private SourceLinks() {}

  /**
   * Returns an address in which <code>{path}</code> and <code>{line}</code> stand for a file and a
   * line of it: as configured, or else from the build server, or else from the POM; empty if it is
   * not known.
   *
   * @param configured {@code none} for no address
   * @param environment the process's environment variables
   * @param scm the address of the repository in the POM
   * @throws GoalException if what is configured is not an address
   */
  public static String of(
      @Nullable String configured, Map<String, String> environment, @Nullable String scm)
      throws GoalException {
    if (configured != null) {
      return configured(configured.strip());
    }
    String server = environment.get("GITHUB_SERVER_URL");
    String repository = environment.get("GITHUB_REPOSITORY");
    String commit = environment.get("GITHUB_SHA");
    if (server != null && repository != null && commit != null) {
      return server + "/" + repository + "/blob/" + commit + "/" + LINE;
    }
    String project = environment.get("CI_PROJECT_URL");
    commit = environment.get("CI_COMMIT_SHA");
    if (project != null && commit != null) {
      return project + "/-/blob/" + commit + "/" + LINE;
    }
    Matcher hosted = HOSTED.matcher(scm == null ? "" : scm.strip());
    if (!hosted.matches()) {
      return "";
    }
    String blob = hosted.group(1).equals("gitlab.com") ? "/-/blob/HEAD/" : "/blob/HEAD/";
    return "https://" + hosted.group(1) + "/" + hosted.group(2) + blob + LINE;
  }

  private static String configured(String address) throws GoalException {
    if (address.equals(NONE)) {
      return "";
    }
    if (!address.matches("https?://\\S+")) {
      throw new GoalException(
          "sourceUrl must be an address such as https://example.org/project/blob/main/%s, or none, not “%s”"
              .formatted(LINE, address));
    }
    return address.contains("{path}") ? address : address.replaceFirst("/*$", "/") + LINE;
  }
}
