using FsCheck;
using FsCheck.Fluent;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Dialects.Tests;

/// <summary>
/// What a dialect prints, it reads; and from then on nothing changes, so that a schema read back equals its projection.
/// A failure tells its seed: <c>WithReplay(seed, gamma, size)</c> repeats it.
/// </summary>
public class ExpressionFixpointTests
{
    [Theory]
    [InlineData("postgresql")]
    [InlineData("sqlite")]
    [InlineData("mysql")]
    [InlineData("mariadb")]
    [InlineData("oracle")]
    [InlineData("sqlserver")]
    public void What_a_dialect_printed_and_read_stays_as_it_is(string engine)
    {
        var dialect = DialectRegistry.Find(engine)!;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40), Prop.ForAll(ArbitraryExpression.Portable(), expression =>
        {
            if (Print(dialect, expression) is not { } text)
            {
                return true.ToProperty();
            }

            var read = dialect.ParseExpression(text);
            var again = dialect.ParseExpression(dialect.Print(read));
            return (again == read).Label($"{text}\nreads {dialect.Print(read)}\nthen {dialect.Print(again)}");
        }));
    }

    // Null where the dialect says that it cannot.
    private static string? Print(Dialect dialect, Expression expression)
    {
        try
        {
            return dialect.Print(expression);
        }
        catch (IsomerException e) when (e.Diagnostic.Code == Codes.UnfaithfulExpression)
        {
            return null;
        }
    }
}
