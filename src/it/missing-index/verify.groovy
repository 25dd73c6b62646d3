def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('error index-missing: ')
assert log.contains('MojoFailureException')
