namespace Isomer.Dialects.Tests.Scenarios;

public abstract partial class ColumnScenarios
{
    [Fact]
    public Task Defaults_of_numbers() => Creates(Table("""
        "i": { "type": "int32", "default": "-7" }, "n0": { "type": "int64", "default": "-9223372036854775807" }, "n1": { "type": "decimal(10,4)", "default": "-12.5" },
        "z": { "type": "decimal(10,4)", "default": "0" }, "f": { "type": "float64", "default": "1e10" }, "u": { "type": "uint32", "default": "4294967295" },
        "free": { "type": "decimal(*)", "default": "0.5" }, "sum": { "type": "int32", "default": "1 + 2" }, "x": { "type": "int32", "default": "abs(-3) + length('abc')" }
        """));

    [Fact]
    public Task Defaults_of_texts_and_octets() => Creates(Table("""
        "q": { "type": "text", "default": "'it''s \\ ok'" }, "s": { "type": "string(20)", "default": "'it''s \"quoted\" \\\\ %_'" }, "f": { "type": "string(9) fixed", "default": "'x'" },
        "c": { "type": "text", "default": "'a' || upper('b')" }, "blanks": { "type": "string(50)", "default": "' lead and trail '" },
        "o": { "type": "binary(4)", "default": "x'DEADBEEF'" }, "of": { "type": "binary(4) fixed", "default": "x'6162'" }, "bl": { "type": "blob", "default": "x'00FF'" },
        "j": { "type": "json", "default": "'{\"a\": [1, null]}'" }, "u": { "type": "uuid", "default": "'00000000-0000-0000-0000-000000000001'" },
        "e": { "type": "enum(a,'b c')", "default": "'b c'" }, "no": { "type": "text", "nullable": true, "default": "null" }
        """));

    [Fact]
    public Task Defaults_of_empty_texts() => Creates(Table("""
        "e": { "type": "text", "default": "''" }, "v": { "type": "string(9)", "nullable": true, "default": "''" }
        """));

    [Fact]
    public Task Defaults_of_no_octets() => Creates(Table("""
        "b": { "type": "binary(9)", "default": "x''" }
        """));

    [Fact]
    public Task Defaults_of_truth_values() => Creates(Table("""
        "yes": { "type": "bool", "default": "true" }, "no": { "type": "bool", "default": "false" }
        """));

    [Fact]
    public Task Defaults_of_times() => Creates(Table("""
        "d0": { "type": "date", "default": "date '0001-01-01'" }, "d1": { "type": "time(3)", "default": "time '23:59:59.999'" },
        "d2": { "type": "timestamp(3)", "default": "timestamp '2024-02-29 23:59:59.999'" }
        """));

    [Fact]
    public Task Defaults_of_instants() => Creates(Table("""
        "d3": { "type": "timestamptz(0)", "default": "timestamptz '2024-02-29 23:59:59+00:00'" }
        """));

    [Fact]
    public Task Defaults_of_the_moment() => Creates(Table("""
        "day": { "type": "date", "default": "current_date()" }, "f0": { "type": "timestamptz(6)", "default": "now()" }, "f1": { "type": "timestamptz(3)", "default": "cast(now() as timestamptz(3))" },
        "f2": { "type": "timestamp(6)", "default": "local_now()" }, "f3": { "type": "timestamp(0)", "default": "cast(local_now() as timestamp(0))" },
        "f4": { "type": "timestamp(6)", "default": "utc_now()" }, "f5": { "type": "timestamp(3)", "default": "cast(utc_now() as timestamp(3))" }
        """));

    [Fact]
    public Task Defaults_of_the_time_of_day() => Creates(Table("""
        "f7": { "type": "time(6)", "default": "current_time()" }
        """));

    [Fact]
    public Task Defaults_of_the_user() => Creates(Table("""
        "f8": { "type": "string(128)", "default": "current_user()" }
        """));

    [Fact]
    public Task Defaults_of_random_identifiers() => Creates(Table("""
        "f9": { "type": "uuid", "default": "uuid_v4()" }
        """));
}
