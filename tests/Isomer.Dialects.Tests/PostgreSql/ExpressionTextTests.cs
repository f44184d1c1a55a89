using Isomer.Dialects.PostgreSql;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.PostgreSql;

public class ExpressionTextTests
{
    private static readonly Column[] Columns = ExpressionColumns.All;

    [Theory]
    [InlineData("(((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))", "v in ('a', 'b')")]
    [InlineData("(((v)::text <> ALL ((ARRAY['a'::character varying, 'b'::character varying])::text[])))", "v not in ('a', 'b')")]
    [InlineData("((tx = ANY (ARRAY['a'::text, 'b'::text])))", "tx in ('a', 'b')")]
    [InlineData("((((v)::text <> 'a'::text) AND (tx > 'b'::text)))", "v <> 'a' and tx > 'b'")]
    [InlineData("(((i >= 1) AND (i <= 5)))", "i >= 1 and i <= 5")]
    [InlineData("((n >= (0)::numeric))", "n >= 0")]
    [InlineData("((f > (0.5)::double precision))", "f > 0.5")]
    [InlineData("((r > (0)::double precision))", "r > 0")]
    [InlineData("((b > '5000000000'::bigint))", "b > 5000000000")]
    [InlineData("((n = (i)::numeric))", "n = i")]
    [InlineData("((((i)::numeric * n) > (0)::numeric))", "i * n > 0")]
    [InlineData("(((f * (n)::double precision) > (0)::double precision))", "f * n > 0")]
    [InlineData("(((n / (2)::numeric) > (1)::numeric))", "n / 2 > 1")]
    [InlineData("(((v)::text ~~ 'a%'::text))", "v like 'a%'")]
    [InlineData("(((v)::text !~~ 'a%'::text))", "v not like 'a%'")]
    [InlineData("(((v)::text !~~* 'a%'::text))", "v not ilike 'a%'")]
    [InlineData("((tx ~~ like_escape('a#%'::text, '#'::text)))", "tx like 'a\\%' escape '\\'")]
    [InlineData("((tx ~~ 'a\\%'::text))", "tx like 'a\\%' escape '\\'")]
    [InlineData("((tx ~~ like_escape((v)::text, ''::text)))", "tx like v")]
    [InlineData("((tx ~~ (v)::text))", "tx like v escape '\\'")]
    [InlineData("((char_length((v)::text) > 3))", "length(v) > 3")]
    [InlineData("(((b)::integer)::integer > 0)", "cast(b as int32) > 0")]
    [InlineData("((at >= '2023-12-31 23:00:00+00'::timestamp with time zone))", "at >= timestamptz '2023-12-31 23:00:00+00:00'")]
    [InlineData("((b)::numeric IN (i, 2.5, 3.5))", "b in (2.5, 3.5) or cast(b as decimal(*)) = i")]
    [InlineData("(i = (1.5)::integer)", "i = cast(1.5 as int32)")]
    [InlineData("(r > (0.1)::real)", "r > cast(0.1 as float32)")]
    [InlineData("((1.5)::double precision > (i)::numeric)", "1.5 > i")]
    [InlineData("(bo)", "bo")]
    [InlineData("((NOT bo))", "not bo")]
    [InlineData("((bo IS TRUE))", "bo is not distinct from true")]
    [InlineData("((NOT (i IS DISTINCT FROM b)))", "i is not distinct from b")]
    [InlineData("(((i IS NULL) OR (v IS NOT NULL)))", "i is null or v is not null")]
    [InlineData("(((\nCASE i\n    WHEN 1 THEN 'a'::character varying\n    WHEN 2 THEN v\n    ELSE NULL::character varying\nEND)::text = 'a'::text))", "case i when 1 then 'a' when 2 then v end = 'a'")]
    [InlineData("(((COALESCE(v, (tx)::character varying, 'x'::character varying))::text = 'a'::text))", "coalesce(v, tx, 'x') = 'a'")]
    [InlineData("((TRIM(BOTH FROM v) = (v)::text))", "trim(v) = v")]
    [InlineData("((TRIM(BOTH 'x'::text FROM v) = 'a'::text))", "trim(v, 'x') = 'a'")]
    [InlineData("((TRIM(LEADING FROM tx) = 'a'::text))", "ltrim(tx) = 'a'")]
    [InlineData("((rtrim(tx, 'y'::text) = 'a'::text))", "rtrim(tx, 'y') = 'a'")]
    [InlineData("((SUBSTRING(v FROM 1 FOR 2) = 'ab'::text))", "substring(v, 1, 2) = 'ab'")]
    [InlineData("((\"substring\"((v)::text, 2) = 'x'::text))", "substring(v, 2) = 'x'")]
    [InlineData("((mod(i, 2) = 0))", "i % 2 = 0")]
    [InlineData("((((v)::text || tx) = 'x'::text))", "v || tx = 'x'")]
    [InlineData("((d > '2024-01-01'::date))", "d > date '2024-01-01'")]
    [InlineData("((tz > '2023-12-31 22:00:00+00'::timestamp with time zone))", "tz > timestamptz '2023-12-31 22:00:00+00:00'")]
    [InlineData("((m = ANY (ARRAY['ok'::mood, 'sad'::mood])))", "m in ('ok', 'sad')")]
    [InlineData("((u = '00000000-0000-0000-0000-000000000000'::uuid))", "u = '00000000-0000-0000-0000-000000000000'")]
    [InlineData("(((i)::text ~~ '1%'::text))", "cast(i as text) like '1%'")]
    [InlineData("(((n)::integer > 3))", "cast(n as int32) > 3")]
    [InlineData("((n = ANY (ARRAY[(1)::numeric, 2.5])))", "n in (1, 2.5)")]
    [InlineData("(((- i) < 5))", "-i < 5")]
    [InlineData("((n > '-0.5'::numeric))", "n > -0.5")]
    [InlineData("((by = '\\x00'::bytea))", "by = x'00'")]
    [InlineData("(((i = 1) AND (b = 2) AND ((si = 3) OR (si = 4))))", "i = 1 and b = 2 and (si = 3 or si = 4)")]
    [InlineData("((((i)::numeric / (2)::numeric) > (1)::numeric))", "i / cast(2 as decimal(*)) > 1")]
    [InlineData("((VALUE >= 0))", "value >= 0")]
    [InlineData("((\"order\" > \"Total\"))", "order > Total")]
    public void Reads_checks_as_the_catalog_spells_them(string catalog, string portable) =>
        Assert.Equal(portable, Portable(ExpressionText.Read(catalog, null, Columns)));

    [Theory]
    [InlineData("'-5'::integer", "int32", "-5")]
    [InlineData("'-1.50'::numeric", "decimal(12,2)", "-1.50")]
    [InlineData("'new'::character varying", "string(20)", "'new'")]
    [InlineData("'it''s'::text", "text", "'it''s'")]
    [InlineData("'a'::bpchar", "string(3) fixed", "'a'")]
    [InlineData("true", "bool", "true")]
    [InlineData("'\\xdead'::bytea", "blob", "x'DEAD'")]
    [InlineData("'2024-01-02'::date", "date", "date '2024-01-02'")]
    [InlineData("'10:00:00'::time without time zone", "time(6)", "time '10:00:00'")]
    [InlineData("'2024-01-02 10:00:00.5'::timestamp without time zone", "timestamp(6)", "timestamp '2024-01-02 10:00:00.5'")]
    [InlineData("'2024-01-02 08:00:00.5+00'::timestamp with time zone", "timestamptz(6)", "timestamptz '2024-01-02 08:00:00.5+00:00'")]
    [InlineData("now()", "timestamptz(6)", "now()")]
    [InlineData("CURRENT_TIMESTAMP", "timestamptz(6)", "now()")]
    [InlineData("CURRENT_TIMESTAMP(3)", "timestamptz(3)", "cast(now() as timestamptz(3))")]
    [InlineData("LOCALTIMESTAMP", "timestamp(6)", "local_now()")]
    [InlineData("(now() AT TIME ZONE 'utc'::text)", "timestamp(6)", "utc_now()")]
    [InlineData("timezone('utc'::text, now())", "timestamp(6)", "utc_now()")]
    [InlineData("CURRENT_DATE", "date", "current_date()")]
    [InlineData("LOCALTIME", "time(6)", "current_time()")]
    [InlineData("CURRENT_USER", "text", "current_user()")]
    [InlineData("gen_random_uuid()", "uuid", "uuid_v4()")]
    [InlineData("'00000000-0000-0000-0000-000000000000'::uuid", "uuid", "'00000000-0000-0000-0000-000000000000'")]
    [InlineData("'ok'::mood", "enum(sad,ok) name=mood", "'ok'")]
    [InlineData("'{}'::jsonb", "json fidelity=model", "'{}'")]
    [InlineData("nextval('q'::regclass)", "int64", "next value for q")]
    [InlineData("nextval('s.\"Q x\"'::regclass)", "int32", "next value for s.\"Q x\"")]
    [InlineData("(upper('x'::text) || 'y'::text)", "text", "upper('x') || 'y'")]
    [InlineData("NULL::character varying", "string(5)", "null")]
    public void Reads_defaults_as_the_catalog_spells_them(string catalog, string type, string portable) =>
        Assert.Equal(portable, Portable(ExpressionText.Read(catalog, CanonicalType.Parse(type), [])));

    [Theory]
    [InlineData("(((v)::text ~ '^a'::text))")]
    [InlineData("((EXTRACT(year FROM d) > (2000)::numeric))")]
    [InlineData("(((tx COLLATE \"C\") < 'a'::text))")]
    [InlineData("((concat(v, tx) = 'a'::text))")]
    [InlineData("(((i & 1) = 0))")]
    [InlineData("((b = ANY ('{1,2}'::bigint[])))")]
    [InlineData("((GREATEST(i, 1) = 1))")]
    [InlineData("((POSITION(('a'::text) IN (v)) > 0))")]
    [InlineData("ARRAY[1, 2]")]
    [InlineData("'{}'::text[]")]
    [InlineData("'infinity'::date")]
    [InlineData("'1 day'::interval")]
    [InlineData("CURRENT_TIME")]
    [InlineData("SESSION_USER")]
    [InlineData("(SUBSTRING(v FROM 'a.c'::text) = 'x'::text)")]
    [InlineData("(substr(v, i) = 'x'::text)")]
    public void Keeps_as_native_text_what_the_portable_syntax_cannot_say(string catalog) =>
        Assert.Equal(new NativeExpression(new("postgresql", catalog)), ExpressionText.Read(catalog, null, Columns));

    [Theory]
    [InlineData("status in ('a', 'it''s')", "status in ('a', 'it''s')")]
    [InlineData("\"Order\" > 1", "\"Order\" > 1")]
    [InlineData("x'DEAD'", "'\\xdead'::bytea")]
    [InlineData("uuid_v4()", "gen_random_uuid()")]
    [InlineData("utc_now()", "(now() AT TIME ZONE 'utc')")]
    [InlineData("trim(a, 'x')", "btrim(a, 'x')")]
    [InlineData("a like 'x\\y'", "a like 'x\\y' escape ''")]
    [InlineData("a like b", "a like b escape ''")]
    [InlineData("cast(a as decimal(12,2))", "cast(a as numeric(12,2))")]
    [InlineData("next value for \"S\".q", "nextval('\"S\".q'::regclass)")]
    [InlineData("a || b + 1", "a || b + 1")]
    [InlineData("(a is null) = b", "(a is null) = b")]
    public void Prints_in_words_that_keep_the_meaning(string portable, string printed) =>
        Assert.Equal(printed, ExpressionText.Print(ExpressionParser.Parse(portable)));

    [Fact]
    public void Native_text_of_another_engine_is_refused()
    {
        var e = Assert.Throws<IsomerException>(() => ExpressionText.Print(new NativeExpression(new("sqlite", "a GLOB b"))));
        Assert.Equal(Codes.ForeignNativeExpression, e.Diagnostic.Code);
    }

    private static string Portable(Expression expression) =>
        expression is NativeExpression e ? $"native: {e.Native.Text}" : Schema.ExpressionPrinter.Print(expression);
}
