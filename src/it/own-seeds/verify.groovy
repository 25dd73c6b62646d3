assert new File(basedir, 'build.log').getText('UTF-8') =~ /\d+ seeds are well-formed/
