# The command: docker build -t seeds . && docker run --rm -v "$PWD:/work" seeds check seeds
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -ntp -q package -P cli -DskipTests \
    && cp target/*-cli.jar /seeds.jar && cp target/*-cli.sh /seeds

FROM eclipse-temurin:17-jre
RUN apt-get update && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* && git config --system --add safe.directory '*'
ENV LANG=C.UTF-8 SEEDS_CACHE=/opt/seeds/cache
COPY --from=build /seeds.jar /seeds /opt/seeds/
# The first run writes the archive with which the others start sooner.
RUN ln -s /opt/seeds/seeds /usr/local/bin/seeds && seeds rules > /dev/null
WORKDIR /work
ENTRYPOINT ["seeds"]
