using FsCheck;
using FsCheck.Fluent;
using Isomer.Testing;

namespace Isomer.Schema.Tests.Expressions;

public class ExpressionRoundTripTests
{
    [Fact]
    public void Every_tree_is_read_back_from_its_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60),
            Prop.ForAll(ArbitraryExpression.Portable(), e => ExpressionParser.Parse(ExpressionPrinter.Print(e)) == e));

    [Fact]
    public void Text_that_was_printed_is_printed_the_same() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(ArbitraryExpression.Portable(), e =>
            {
                var text = ExpressionPrinter.Print(e);
                return ExpressionPrinter.Print(ExpressionParser.Parse(text)) == text;
            }));

    [Fact]
    public void Any_text_is_read_or_refused_with_a_reason() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Gen.Elements("(", ")", "not ", "-", "a", "'", "1", " in ", " like ", ",", "case ", "x'", "cast(", " as ", "::", "\"")
                .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(), text =>
                ExpressionParser.TryParse(text, out var expression, out var error) ? expression is not null : error!.Length > 0));
}
