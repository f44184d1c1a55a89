namespace Isomer.Dialects.Tests.Scenarios;

public abstract partial class ColumnScenarios
{
    [Fact]
    public Task Checks() => Creates(Checked("""
        "c_and": "a > 0 and (b >= 10 or b is null)", "c_between": "a between 1 and 9", "c_case": "case when on then a > 1 else a > 2 end",
        "c_in": "s in ('x','y')", "c_len": "length(s) > 2", "c_like": "s like 'a%'", "c_not": "not (a = 3)", "two columns": "d > date '2024-01-01' or s <> u"
        """));

    [Fact]
    public Task Checks_of_each_operator() => Creates(Checked("""
        "o_add": "a + b - 1 > 0", "o_and_or": "(on or a > 0) and b > 0", "o_between": "a not between 1 and 9", "o_bool": "on = true", "o_case": "case a when 1 then 'x' else 'y' end <> s",
        "o_concat": "s || '-' || u <> 'a-b'", "o_date": "d >= date '2024-02-29' and at < timestamp '2024-03-01 00:00:00.5'", "o_distinct": "a is distinct from b", "o_divide": "a / 2 <> 1",
        "o_equal": "a = 1 or a <> 2 or a < 3 or a <= 4 or a > 5 or a >= 6", "o_escape": "s like '100\\%' escape '\\'", "o_ilike": "s ilike 'A%'", "o_in": "a in (1, 2, 3) and s not in ('x', 'it''s')",
        "o_like": "s like '_b%' and u not like '%[x]%'", "o_modulo": "a % 3 <> -1", "o_multiply": "a * 2 < 100", "o_negate": "-a < 5", "o_not": "not on", "o_not_distinct": "b is not distinct from 7",
        "o_null": "b is null or u is not null", "o_true": "on is true"
        """));

    [Fact]
    public Task Checks_of_each_function() => Creates(Checked("""
        "f_abs": "abs(a) < 10", "f_cast_text": "cast(a as text) <> '7'", "f_coalesce": "coalesce(b, a, 0) > 0", "f_length": "length(s) > 2",
        "f_lower": "lower(s) = s and upper(s) <> 'X'", "f_nullif": "nullif(a, 0) is not null"
        """));

    [Fact]
    public Task Checks_of_texts_that_become_empty() => Creates(Checked("""
        "f_replace": "replace(s, 'a', '') <> ''", "f_substring": "substring(s, 2) <> 'b' and substring(s, 1, 2) = 'ab'", "f_trim": "trim(s) = s", "f_trims": "ltrim(s) <> 'x' and rtrim(s) <> 'y'"
        """));

    [Fact]
    public Task Checks_that_trim_other_than_blanks() => Creates(Checked("""
        "f_trim_of": "trim(s, 'x') <> '' and ltrim(s, 'x') <> 'a' and rtrim(s, 'y') <> 'b'"
        """));

    [Fact]
    public Task Checks_of_the_octets_of_a_text() => Creates(Checked("""
        "f_octets": "octet_length(s) < 40"
        """));

    [Fact]
    public Task Checks_of_the_length_of_octets() => Creates(Checked("""
        "f_length": "length(x) < 9"
        """));

    [Fact]
    public Task Checks_of_long_texts() => Creates(Checked("""
        "long": "long || '-' <> 'a-' and long like '%a%'"
        """));

    [Fact]
    public Task Checks_of_decimals() => Creates(Checked("""
        "c_half": "p >= 0.5", "c_null": "p > 0 or p is null", "c_rate": "wide <> 0"
        """));

    [Fact]
    public Task Checks_of_decimals_of_many_digits() => Creates(Checked("""
        "c_wide": "wide >= 0"
        """));

    [Fact]
    public Task Checks_that_compute_in_decimals() => Creates(Checked("""
        "o_multiply": "p * 2 < 100", "f_round": "round(p, 1) > 0 and round(p) < 100"
        """));

    [Fact]
    public Task Checks_that_cut_decimals() => Creates(Checked("""
        "f_cast_int": "cast(p as int64) > 1"
        """));

    [Fact]
    public Task Checks_that_divide_decimals() => Creates(Checked("""
        "c_half": "p / 2 > 1"
        """));

    [Fact]
    public Task Checks_of_instants() => Creates(Checked("""
        "c_at": "tz >= timestamptz '2024-01-01 00:00:00+01'"
        """));
}
