using Isomer.Testing;

namespace Isomer.Schema.Tests.Expressions;

public class ExpressionGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "expressions.md"));

    [Fact]
    public void Every_function_stands_in_the_guide() =>
        Assert.All(PortableFunctions.Names, name => Assert.Contains($"`{name}(", Guide));

    [Fact]
    public void Every_example_of_the_guide_is_printed_as_it_stands()
    {
        var examples = Guide.Split("```\n").Where((_, i) => i % 2 == 1)
            .SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.Equal(e, ExpressionPrinter.Print(ExpressionParser.Parse(e))));
    }
}
