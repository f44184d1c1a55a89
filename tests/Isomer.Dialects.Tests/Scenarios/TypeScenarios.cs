using System.Runtime.CompilerServices;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>Every canonical type with every facet, and the types that have names.</summary>
public abstract class TypeScenarios(string engine) : Scenario(engine)
{
    // What a facet says of values decides between store types; what it says of an origin must do no harm.
    private const string WithFacets = """
        "tables": { "facets": { "columns": {
          "s_unit": { "type": "string(20) unit=utf16" }, "s_byte": { "type": "string(20) unit=byte" }, "s_fixed": { "type": "string(3) fixed unit=utf16" },
          "s_rtrim": { "type": "string(9) collation=rtrim" }, "s_nocase": { "type": "string(9) collation=nocase" }, "s_ci_ai": { "type": "text collation=ci_ai" },
          "s_named": { "type": "string(9) collation=oracle:XGERMAN" }, "s_blanks": { "type": "string(9) fixed trailing_space=significant" },
          "s_old": { "type": "string(9) charset=latin1 text_codec=latin1" }, "s_nation": { "type": "string(9) national unit=utf16" },
          "s_bytes": { "type": "string(2000) capacity=4000" }, "t_bytes": { "type": "text capacity=65535" }, "b_bytes": { "type": "blob capacity=255" },
          "b_fixed": { "type": "binary(8) fixed" },
          "d_unsigned": { "type": "decimal(8,2) unsigned" }, "d_digits": { "type": "decimal(*) digits=38" }, "d_binary": { "type": "decimal(*) binary_precision=126 digits=38" },
          "d_nan": { "type": "decimal(*) specials=nan" }, "f_zero": { "type": "float32 decimals=3 digits=7 zerofill=7" }, "m": { "type": "money(19,2) locale_bound" },
          "i_range": { "type": "int32 range=[-8388608,8388607]" }, "i_shown": { "type": "int32 display=5" }, "i_sparse": { "type": "int32 sparse" },
          "d_zero": { "type": "date specials=zero" }, "t_signed": { "type": "time(3) range=signed838" }, "ts_inf": { "type": "timestamp(6) specials=inf" },
          "ts_grid": { "type": "timestamp(3) grid=1/300s" }, "tz_range": { "type": "timestamptz(0) range=[1970,2038] specials=zero" },
          "tz_offset": { "type": "timestamptz(6) zone=offset" }, "tz_region": { "type": "timestamptz(6) zone=region" },
          "i_full": { "type": "interval fields=full" }, "i_ym": { "type": "interval fields=ym leading=9" }, "i_ds": { "type": "interval(6) fields=ds leading=2" },
          "j_text": { "type": "json fidelity=text" }, "j_model": { "type": "json binary_precision=53 fidelity=model" }, "x": { "type": "xml kind=document typed" },
          "g": { "type": "geometry(point) axis=yx dims=xy model=planar order=1 srid=4326" }, "ip": { "type": "inet family=4" },
          "v": { "type": "vector(3) binary_codec=1 elem=float32" }, "o": { "type": "other(postgresql:int4range) bounds=inclusive" },
          "e": { "type": "enum(a,b) name=letters" } } } },
        "enums": { "letters": { "labels": ["a", "b"] } }
        """;

    private const string WithNumbers = """
        "tables": { "numbers": { "columns": {
          "b": { "type": "bool" },
          "i8": { "type": "int8" }, "i16": { "type": "int16" }, "i32": { "type": "int32" }, "i64": { "type": "int64" },
          "u8": { "type": "uint8" }, "u16": { "type": "uint16" }, "u32": { "type": "uint32" }, "u64": { "type": "uint64", "default": "7" },
          "d": { "type": "decimal(12,2)", "default": "1.5" }, "d0": { "type": "decimal(38,0)" }, "dn": { "type": "decimal(5,-2)" },
          "dx": { "type": "decimal(*)" }, "m": { "type": "money(19,4)" }, "y": { "type": "year" },
          "f32": { "type": "float32" }, "f64": { "type": "float64" } } } }
        """;

    private const string WithTextsAndOctets = """
        "tables": { "texts": { "columns": {
          "s": { "type": "string(20)" }, "sf": { "type": "string(2) fixed" }, "sb": { "type": "string(30) unit=byte" },
          "sx": { "type": "string(20000000)" }, "bin": { "type": "text collation=binary" },
          "t": { "type": "text" }, "bn": { "type": "binary(16)" }, "bf": { "type": "binary(4) fixed" }, "bl": { "type": "blob" },
          "u": { "type": "uuid" }, "j": { "type": "json" }, "jm": { "type": "json fidelity=model" }, "x": { "type": "xml" } } } }
        """;

    private const string WithTimes = """
        "tables": { "times": { "columns": {
          "d": { "type": "date", "default": "date '2024-02-29'" },
          "t0": { "type": "time(0)" }, "t6": { "type": "time(6)", "default": "time '10:00:00'" },
          "ts3": { "type": "timestamp(3)", "default": "timestamp '2024-01-02 10:00:00'" }, "ts6": { "type": "timestamp(6)" }, "ts9": { "type": "timestamp(9)" },
          "tz6": { "type": "timestamptz(6)", "default": "now()" }, "tz7": { "type": "timestamptz(7)" },
          "i": { "type": "interval" }, "iy": { "type": "interval fields=ym" }, "id": { "type": "interval(3) fields=ds" } } } }
        """;

    private const string WithOtherTypes = """
        "tables": { "others": { "columns": {
          "b3": { "type": "bit(3)" }, "vb": { "type": "varbit(8)" }, "vx": { "type": "varbit" },
          "a": { "type": "array<int32>" }, "as": { "type": "array<string(5)>" }, "at": { "type": "array<timestamp(9)>" },
          "s": { "type": "set(a,b,c)" }, "g": { "type": "geometry(point)" }, "ip": { "type": "inet" }, "c": { "type": "cidr" },
          "m": { "type": "macaddr" }, "m8": { "type": "macaddr(8)" }, "v": { "type": "vector(3)" },
          "pg": { "type": "other(postgresql:tsvector)" }, "sl": { "type": "other(sqlite:)" }, "my": { "type": "other(mysql:geomcollection)" } } } }
        """;

    private const string WithStamps = """
        "tables": { "t": { "columns": { "a": { "type": "int32" }, "rv": { "type": "rowversion" } } } }
        """;

    private const string WithEnums = """
        "enums": { "mood": { "labels": ["sad", "it's ok", "happy"] }, "Shop.State": { "labels": ["new", "done"] } },
        "tables": { "people": { "columns": {
          "id": { "type": "int32" },
          "mood": { "type": "enum(sad,'it''s ok',happy) name=mood", "default": "'happy'" },
          "state": { "type": "enum(new,done) name=Shop.State", "nullable": true },
          "size": { "type": "enum(S,M,L)" } }, "primaryKey": { "columns": ["id"] } } }
        """;

    [Fact]
    public Task Facets() => Reports(WithFacets);

    [Fact]
    public void Every_facet_stands_in_the_scenario()
    {
        var used = Blueprints.Read(WithFacets).Tables.SelectMany(t => t.Columns).SelectMany(c => c.Type.Facets).Select(f => f.Name)
            .ToHashSet();
        Assert.Equal([], FacetNames.All.Except(used));
    }

    [Fact]
    public void Every_canonical_type_stands_in_a_scenario()
    {
        string[] scenarios = [WithNumbers, WithTextsAndOctets, WithTimes, WithOtherTypes, WithStamps, WithEnums];
        var used = scenarios.SelectMany(s => Blueprints.Read(s).Tables).SelectMany(t => t.Columns).Select(c => c.Type.Kind);
        Assert.Equal([], Enum.GetValues<TypeKind>().Except(used));
    }

    [Fact]
    public Task Numbers() => Creates(WithNumbers);

    [Fact]
    public Task Texts_and_octets() => Creates(WithTextsAndOctets);

    [Fact]
    public Task Texts_that_are_equal_to_themselves_alone() => Keys(["string(20)", "string(20) collation=binary", "text collation=binary"]);

    [Fact]
    public Task Texts_that_ignore_case() => Keys(["string(20) collation=ci"]);

    [Fact]
    public Task Texts_that_ignore_case_and_accents() => Keys(["string(20) collation=ci_ai"]);

    [Fact]
    public Task Texts_that_ignore_the_case_of_ASCII_letters() => Keys(["string(20) collation=nocase"]);

    [Fact]
    public Task Texts_that_ignore_blanks_at_the_end() => Keys(["string(20) collation=rtrim"]);

    [Fact]
    public Task Times() => Creates(WithTimes);

    [Fact]
    public Task Other_types() => Creates(WithOtherTypes);

    [Fact]
    public Task Stamps_of_rows() => Creates(WithStamps);

    [Fact]
    public Task Enums() => Creates(WithEnums);

    [Fact]
    public Task Domains() => Creates("""
        "domains": { "email": { "type": "string(255)", "default": "'nobody'", "checks": { "email_at": "length(value) > 3" } },
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

    private Task Keys(string[] types, [CallerMemberName] string scenario = "") => Creates($$"""
        "tables": { "t": { "columns": { {{string.Join(", ", types.Select((t, i) => $"\"s{i}\": {{ \"type\": \"{t}\" }}"))}} },
          "unique": { {{string.Join(", ", types.Select((_, i) => $"\"uq{i}\": {{ \"columns\": [\"s{i}\"] }}"))}} } } }
        """, scenario: scenario);
}
