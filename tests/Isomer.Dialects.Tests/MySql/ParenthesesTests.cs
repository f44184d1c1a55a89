using Isomer.Dialects.MySql;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

public sealed class ParenthesesTests
{
    private static readonly string[] Signs = ["+", "-", "*", "/", "%", "=", "<", "<=>", "and", "or"];

    [Theory]
    [InlineData("((`a` > 1) and (`b` = 2))", "`a` > 1 and `b` = 2")]
    [InlineData("((`a` or `b`) and `c`)", "(`a` or `b`) and `c`")]
    [InlineData("(`a` - (`b` - `c`))", "`a` - (`b` - `c`)")]
    [InlineData("((`a` - `b`) - `c`)", "`a` - `b` - `c`")]
    [InlineData("((`a` = `b`) = `c`)", "(`a` = `b`) = `c`")]
    [InlineData("((`a` = `b`) not in (1,2))", "(`a` = `b`) not in (1,2)")]
    [InlineData("((`a` + 1) between (`b` * 2) and (`c` or `d`))", "`a` + 1 between `b` * 2 and (`c` or `d`)")]
    [InlineData("(-((`a` + `b`)))", "-(`a` + `b`)")]
    [InlineData("select (`a` * 2) AS `x` from (`t` join `u` on((`t`.`a` = `u`.`b`))) where(0 <> `a`)", "select `a` * 2 AS `x` from (`t` join `u` on(`t`.`a` = `u`.`b`)) where 0 <> `a`")]
    [InlineData("count((`a`)) > coalesce((select max(`b`) from `t`),(1))", "count(`a`) > coalesce((select max(`b`) from `t`),1)")]
    [InlineData("(case when (`a` = 1) then (`b` or `c`) else 0 end + 1)", "case when `a` = 1 then `b` or `c` else 0 end + 1")]
    [InlineData("(a", "(a")]
    public void Only_needed_parentheses_stay(string text, string expected) => Assert.Equal(expected, Parentheses.Fewest(text));

    [Fact]
    public void A_text_with_fewer_parentheses_is_the_same_tree()
    {
        var random = new Random(7);
        var shorter = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var text = Formula(random, 4);
            var reduced = Parentheses.Fewest(text);

            if (Parse(text) is { IsNative: false } tree)
            {
                Assert.Equal((text, tree), (text, Parse(reduced)));
                shorter += reduced.Length < text.Length ? 1 : 0;
            }
        }

        Assert.InRange(shorter, 1_000, 4_000);
    }

    private static string Formula(Random random, int depth)
    {
        if (depth == 0 || random.Next(5) == 0)
        {
            return $"`{(char)('a' + random.Next(4))}`";
        }

        return random.Next(8) switch
        {
            0 => $"(not {Formula(random, depth - 1)})",
            1 => $"(-{Formula(random, depth - 1)})",
            2 => $"({Formula(random, depth - 1)} between {Formula(random, depth - 1)} and {Formula(random, depth - 1)})",
            3 => $"({Formula(random, depth - 1)} not in ({Formula(random, depth - 1)},{Formula(random, depth - 1)}))",
            4 => $"({Formula(random, depth - 1)} is not null)",
            _ => $"({Formula(random, depth - 1)} {Signs[random.Next(Signs.Length)]} {Formula(random, depth - 1)})",
        };
    }

    private static Expression Parse(string text) => DialectRegistry.Require("mysql").ParseExpression(text);
}
