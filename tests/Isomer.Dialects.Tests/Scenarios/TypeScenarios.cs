namespace Isomer.Dialects.Tests.Scenarios;

public abstract class TypeScenarios(string engine) : Scenario(engine)
{
    [Fact]
    public Task Numbers() => Creates("""
        "tables": { "numbers": { "columns": {
          "b": { "type": "bool" },
          "i8": { "type": "int8" }, "i16": { "type": "int16" }, "i32": { "type": "int32" }, "i64": { "type": "int64" },
          "u8": { "type": "uint8" }, "u16": { "type": "uint16" }, "u32": { "type": "uint32" }, "u64": { "type": "uint64", "default": "7" },
          "d": { "type": "decimal(12,2)", "default": "1.5" }, "d0": { "type": "decimal(38,0)" }, "dn": { "type": "decimal(5,-2)" },
          "dx": { "type": "decimal(*)" }, "m": { "type": "money(19,4)" }, "y": { "type": "year" },
          "f32": { "type": "float32" }, "f64": { "type": "float64" } } } }
        """);

    [Fact]
    public Task Texts_and_octets() => Creates("""
        "tables": { "texts": { "columns": {
          "s": { "type": "string(20)" }, "sf": { "type": "string(2) fixed" }, "sb": { "type": "string(30) unit=byte" },
          "sx": { "type": "string(20000000)" }, "ci": { "type": "string(20) collation=ci" }, "bin": { "type": "text collation=binary" },
          "t": { "type": "text" }, "bn": { "type": "binary(16)" }, "bf": { "type": "binary(4) fixed" }, "bl": { "type": "blob" },
          "u": { "type": "uuid" }, "j": { "type": "json" }, "jm": { "type": "json fidelity=model" }, "x": { "type": "xml" } } } }
        """);

    [Fact]
    public Task Times() => Creates("""
        "tables": { "times": { "columns": {
          "d": { "type": "date", "default": "date '2024-02-29'" },
          "t0": { "type": "time(0)" }, "t6": { "type": "time(6)", "default": "time '10:00:00'" },
          "ts3": { "type": "timestamp(3)", "default": "timestamp '2024-01-02 10:00:00'" }, "ts6": { "type": "timestamp(6)" }, "ts9": { "type": "timestamp(9)" },
          "tz6": { "type": "timestamptz(6)", "default": "now()" }, "tz7": { "type": "timestamptz(7)" },
          "i": { "type": "interval" }, "iy": { "type": "interval fields=ym" }, "id": { "type": "interval(3) fields=ds" } } } }
        """);

    [Fact]
    public Task Other_types() => Creates("""
        "tables": { "others": { "columns": {
          "b3": { "type": "bit(3)" }, "vb": { "type": "varbit(8)" }, "vx": { "type": "varbit" },
          "a": { "type": "array<int32>" }, "as": { "type": "array<string(5)>" }, "at": { "type": "array<timestamp(9)>" },
          "s": { "type": "set(a,b,c)" }, "g": { "type": "geometry(point)" }, "ip": { "type": "inet" }, "c": { "type": "cidr" },
          "m": { "type": "macaddr" }, "m8": { "type": "macaddr(8)" }, "rv": { "type": "rowversion" }, "v": { "type": "vector(3)" },
          "pg": { "type": "other(postgresql:tsvector)" }, "sl": { "type": "other(sqlite:)" }, "my": { "type": "other(mysql:geomcollection)" } } } }
        """);

    [Fact]
    public Task Enums() => Creates("""
        "enums": { "mood": { "labels": ["sad", "it's ok", "happy"], "comment": "How one feels" }, "Shop.State": { "labels": ["new", "done"] } },
        "tables": { "people": { "columns": {
          "id": { "type": "int32" },
          "mood": { "type": "enum(sad,'it''s ok',happy) name=mood", "default": "'happy'" },
          "state": { "type": "enum(new,done) name=Shop.State", "nullable": true },
          "size": { "type": "enum(S,M,L)" } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Domains() => Creates("""
        "domains": { "email": { "type": "string(255)", "default": "'nobody'", "checks": { "email_at": "length(value) > 3" }, "comment": "An address" },
                     "positive": { "type": "int32", "nullable": true, "checks": { "positive_check": "value > 0" } } },
        "tables": { "users": { "columns": {
          "email": { "type": "string(255)", "domain": "email", "nullable": true },
          "age": { "type": "int32", "domain": "positive", "nullable": true, "default": "18" } } } }
        """);

    [Fact]
    public Task Native_spellings_stay_on_their_own_engine() => Creates("""
        "tables": { "t": { "columns": {
          "a": { "type": "text", "native": { "postgresql": "character varying" } },
          "b": { "type": "money(19,2)", "native": { "postgresql": "money" } },
          "c": { "type": "int64", "native": { "sqlite": "BIGINT" } },
          "d": { "type": "timestamp(6)", "native": { "sqlite": "DATETIME" } } } } }
        """);
}
