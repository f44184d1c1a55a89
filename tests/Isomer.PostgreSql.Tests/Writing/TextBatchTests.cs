using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.PostgreSql.Tests;

/// <summary>Tables with a type whose binary form is not encoded go through the text COPY.</summary>
public class TextBatchTests
{
    public static TheoryData<string, string[]> ParsedByTheServer => new()
    {
        { "text[]", ["{}", "{a,NULL,\"NULL\",\"\"}", "{\"a\\\\b\",\"c\\\"d\",\"e\tf\",\"g\nh\",\"i\rj\",\\\\N}", "{{a,b},{c,d}}",
            "[0:1]={ä,😀}"] },
        { "integer[]", ["{1,-2,NULL}"] },
        { "boolean[]", ["{t,f}"] },
        { "numeric[]", ["{1.500,NaN,Infinity,1e-20}"] },
        { "numeric(10,2)[]", ["{1.50,-99999999.99,NaN}"] },
        { "double precision[]", ["{0.1,1e308,5e-324,-0,Infinity,NaN}"] },
        { "bytea[]", ["{\"\\\\xdeadbeef\",\"\\\\x\"}"] },
        { "timestamp(3) without time zone[]", ["{\"2024-01-02 10:00:00.125\",infinity,\"4714-11-24 00:00:00 BC\"}"] },
        { "timestamp with time zone[]", ["{\"2024-01-02 10:00:00.123456+02\"}"] },
        { "interval[]", ["{\"1 mon -2 days 03:04:05.000006\"}"] },
        { "uuid[]", ["{00112233-4455-6677-8899-aabbccddeeff}"] },
        { "jsonb[]", ["{\"{\\\"a\\\": [1, 2]}\"}"] },
        { "inet[]", ["{10.0.0.1/8,::1}"] },
        { "mood[]", ["{happy,it's}"] },
        { "pair", ["(1,x)", "(,\"a \\\\ \"\"b\"\"\")", "(,)"] },
        { "pair[]", ["{\"(1,x)\",\"(2,\\\"y z\\\")\"}"] },
        { "tags", ["{a,b}"] },
        { "int4range", ["[1,5)", "empty", "(,)"] },
        { "int8range", ["[1,5)"] },
        { "numrange", ["(1.50,2.5]"] },
        { "tsrange", ["[\"2024-01-01 00:00:00\",infinity)"] },
        { "tstzrange", ["[\"2024-01-01 00:00:00.123456+02\",)"] },
        { "daterange", ["[2024-01-01,2024-02-01)"] },
        { "int4multirange", ["{[1,3),[5,7)}", "{}"] },
        { "nummultirange", ["{[1.5,2.5)}"] },
        { "time with time zone", ["10:00:00.123456+02", "24:00:00-15:59:59"] },
        { "time(2) with time zone", ["10:00:00.12+02"] },
        { "\"char\"", ["a", "\\", "\t", ""] },
        { "tsvector", ["'a':1A 'b''c':2,3", ""] },
        { "tsquery", ["'a' & !'b' <-> 'c'"] },
        { "point", ["(0.1,-1e+300)"] },
        { "line", ["{1,2,3.5}"] },
        { "lseg", ["[(0,0),(1,1)]"] },
        { "box", ["(1,1),(0,0)"] },
        { "path", ["((0,0),(1,1))", "[(0,0),(1,1)]"] },
        { "polygon", ["((0,0),(1,1),(1,0))"] },
        { "circle", ["<(0,0),1.5>"] },
        { "jsonpath", ["$.a[*] ? (@ > 1)"] },
        { "pg_lsn", ["16/B374D848"] },
        { "pg_snapshot", ["10:20:10,14,15"] },
        { "txid_snapshot", ["10:20:10,14,15"] },
        { "xid", ["4294967295"] },
        { "xid8", ["18446744073709551615"] },
        { "cid", ["7"] },
        { "tid", ["(4294967295,65535)"] },
        { "oidvector", ["1 2 3"] },
        { "int2vector", ["1 -2"] },
        { "oid[]", ["{1,4294967295}"] },
        { "regclass", ["pg_class"] },
        { "regtype", ["integer"] },
        { "regprocedure", ["upper(text)"] },
        { "regrole", ["pg_monitor"] },
    };

    public static TheoryData<string, string[]> Encoded => ValueRoundTripTests.Types;

    [Theory]
    [MemberData(nameof(ParsedByTheServer))]
    public async Task A_type_that_only_PostgreSql_knows_arrives_as_it_stands(string storeType, string[] values) =>
        await AssertCopiedAsync(storeType, values);

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task Every_other_value_of_such_a_table_arrives_as_it_stands(string storeType, string[] values) =>
        await AssertCopiedAsync(storeType, [.. values.Chunk(2).Select(v => v[0])]);

    public static TheoryData<string, string> OnePastTheLimit => new()
    {
        { "numeric(5,2)[]", "{0.001}" },
        { "numeric(5,2)[]", "{1e-3}" },
        { "timestamp(0) without time zone[]", "{\"2024-01-01 00:00:00.5\"}" },
        { "interval(0)[]", "{PT0.5S}" },
        { "time(2) with time zone", "10:00:00.123+02" },
        { "time with time zone", "10:00:00.1234567+02" },
        { "\"char\"", "ab" },
        { "text[]", "{a\0b}" },
    };

    [Theory]
    [MemberData(nameof(OnePastTheLimit))]
    public async Task What_the_server_would_cut_or_round_is_refused(string storeType, string value)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE items (v {storeType})");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Tables.Of("items", ("v", "text"))), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();

        Assert.Throws<ValueException>(() => batch.WriteUtf8(Encoding.UTF8.GetBytes(value)));
    }

    [Theory]
    [InlineData("text[]", "{unclosed secret", true)]
    [InlineData("regclass", "secret", true)]
    [InlineData("tsquery", "secret & & x", true)]
    [InlineData("int4range", "[9,1)", true)]
    [InlineData("int[] CHECK (v <> '{3}')", "{3}", false)]
    public async Task A_refused_row_is_named_by_its_place(string column, string value, bool isColumnNamed)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE items (id int, note text, v {column})");
        var table = Tables.Of("items", ("id", "int32"), ("note", "text"), ("v", "text"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table), default);
        using var batch = writer.CreateBatch();
        Add(batch, 0, null);
        Add(batch, 1, null);
        Add(batch, 2, value);
        await writer.BeginAsync(default);

        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal((2, isColumnNamed ? "v" : null), (refused.RowInBatch, refused.Column));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_row_leaves_no_trace()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (id int, note text, v \"char\")");
        var table = Tables.Of("items", ("id", "int32"), ("note", "text"), ("v", "text"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table), default);
        using var batch = writer.CreateBatch();
        Add(batch, 1, "a");
        Assert.Throws<ValueException>(() => Add(batch, 2, "too long"));
        batch.CancelRow();
        Add(batch, 3, "c");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("1a,3c", await test.ScalarAsync("SELECT string_agg(id::text || v::text, ',' ORDER BY id) FROM items"));
    }

    [Theory]
    [InlineData("money[]")]
    [InlineData("interval hour to minute[]")]
    [InlineData("numeric(5,-2)[]")]
    public async Task A_type_whose_text_may_mean_another_value_is_named(string storeType)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE items (id int, v {storeType})");
        await using var writer = await test.Database.OpenWriterAsync(
            Targets.Of(Tables.Of("items", ("id", "int32"), ("v", "text"))), default);

        var error = Assert.Throws<IsomerException>(() => writer.CreateBatch());

        Assert.Equal("ISO3009", error.Diagnostic.Code.Id);
        Assert.Contains("[]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_allocates_nothing_per_row()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE items (id bigint, tags text[], total numeric(12,2), at timestamptz, u uuid, raw bytea, spent interval, f float8)");
        var table = Tables.Of(
            "items", ("id", "int64"), ("tags", "array<text>"), ("total", "decimal(12,2)"), ("at", "timestamptz(6)"), ("u", "uuid"),
            ("raw", "blob"),
            ("spent", "interval"), ("f", "float64"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table), default);
        using var batch = writer.CreateBatch();
        Fill(50_000);
        batch.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill(50_000);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000);

        void Fill(int rows)
        {
            for (var i = 0; i < rows; i++)
            {
                batch.BeginRow();
                batch.WriteInt64(i);
                batch.WriteUtf8("{a,\"b\\\\c\"}"u8);
                batch.WriteDecimal(i + 0.25m);
                batch.WriteTimestamp(new TimestampValue(19_000, i * 1_000L));
                batch.WriteUuid(Guid.Empty);
                batch.WriteBytes([1, 2, 3]);
                batch.WriteInterval(new IntervalValue(1, 2, i * 1_000L));
                batch.WriteFloat64(i / 7.0);
                batch.EndRow();
            }
        }
    }

    // A column of text[] stands beside the value, so that the table takes the text COPY whatever the value's type.
    private static async Task AssertCopiedAsync(string storeType, string[] values)
    {
        await using var test = await TestDatabase.CreateAsync(ValueRoundTripTests.Setup + """

            CREATE TYPE pair AS (a int, b text);
            CREATE DOMAIN tags AS text[] CHECK (cardinality(VALUE) > 0);
            """);
        var nullRow = storeType == "short_code" ? "" : ", (0, NULL, '{}')";
        var rows = string.Join(
            ", ", values.Select((v, i) => $"({i + 1}, '{v.Replace("'", "''", StringComparison.Ordinal)}'::{storeType}, NULL)"));
        await test.ExecuteAsync(
            $"CREATE TABLE a (nr int, v {storeType}, t text[]); CREATE TABLE b (LIKE a); INSERT INTO a VALUES {rows}{nullRow}");

        await ValueRoundTripTests.CopyAsync(
            test, Tables.Of("a", [("nr", CanonicalType.Int32), ("v", ValueRoundTripTests.TypeOf(storeType)),
                ("t", CanonicalType.Parse("array<text>"))]));

        Assert.Equal("[]", await test.ScalarAsync(ValueRoundTripTests.Differences));
    }

    private static void Add(RowBatch batch, int id, string? value)
    {
        batch.BeginRow();
        batch.WriteInt64(id);
        batch.WriteUtf8("two\nlines"u8);
        if (value is null)
        {
            batch.WriteNull();
        }
        else
        {
            batch.WriteUtf8(Encoding.UTF8.GetBytes(value));
        }

        batch.EndRow();
    }
}
