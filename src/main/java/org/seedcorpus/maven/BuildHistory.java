package org.seedcorpus.maven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What has been done so far in a build, by projects that may be built at the same time. */
final class BuildHistory {
  /** A daemon runs one build after the other: what is kept of a build goes with its request. */
  private static final Map<Object, BuildHistory> BUILDS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final List<Entry> done = new ArrayList<>();

  private BuildHistory() {}

  static BuildHistory of(@Nullable MavenSession session) {
    Object request = session == null ? null : session.getRequest();
    return request == null
        ? new BuildHistory()
        : BUILDS.computeIfAbsent(request, any -> new BuildHistory());
  }

  /** What was done, and who did it. */
  private record Entry(Object what, String by) {}

  /**
   * Records that something is done.
   *
   * @param by who does it
   * @return who has recorded it before; null if nobody else has
   */
  synchronized @Nullable String record(Object what, String by) {
    for (Entry before : done) { // there are few: a record a project
      if (before.what().equals(what)) {
        return by.equals(before.by()) ? null : before.by();
      }
    }
    done.add(new Entry(what, by));
    return null;
  }

  /** Returns the name of a project in the log. */
  static String name(@Nullable MavenProject project) {
    return project == null ? "" : project.getGroupId() + ":" + project.getArtifactId();
  }
}
