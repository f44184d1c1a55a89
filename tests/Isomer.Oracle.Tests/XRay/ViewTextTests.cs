namespace Isomer.Oracle.Tests.XRay;

public class ViewTextTests
{
    [Theory]
    [InlineData("SELECT a, b FROM t")]
    [InlineData("select t.A, x + 1 AS \"B\" from t;")]
    [InlineData("SELECT 1 a, 2 B FROM dual")]
    public void A_query_that_names_the_views_columns_stays(string query) =>
        Assert.Equal(query.TrimEnd(';'), ViewText.Of("V", query, ["A", "B"]));

    [Theory]
    [InlineData("SELECT x, y FROM t")]
    [InlineData("SELECT b, a FROM t")]
    [InlineData("SELECT A$, B FROM t")]
    public void Names_that_stood_before_the_query_are_said_around_it(string query)
    {
        var text = ViewText.Of("V", query, ["A", "B"]);

        Assert.Equal($"WITH \"V\" (\"A\", \"B\") AS (\n{query}\n) SELECT \"A\", \"B\" FROM \"V\"", text);
        Assert.Equal(text, ViewText.Of("V", text, ["A", "B"]));
    }

    [Theory]
    [InlineData(" WITH READ ONLY")]
    [InlineData("\nwith check option constraint \"CK\"")]
    public void What_restricts_a_view_stays_behind_its_query(string restriction) => Assert.Equal(
        $"WITH \"V\" (\"A\") AS (\nSELECT x FROM t\n) SELECT \"A\" FROM \"V\"{restriction}",
        ViewText.Of("V", "SELECT x FROM t" + restriction, ["A"]));
}
