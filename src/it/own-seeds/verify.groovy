def log = new File(basedir, 'build.log').getText('UTF-8')
if (!(log =~ /\d+ seeds are well-formed/)) {
  throw new IllegalStateException('the own seeds are not well-formed: see the log above')
}
