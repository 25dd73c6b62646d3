/** Commands to Azure Pipelines. */
@NullMarked
package org.seedcorpus.report.azure;

import org.jspecify.annotations.NullMarked;
