// Writing in the zone.
