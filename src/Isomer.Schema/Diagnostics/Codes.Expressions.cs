namespace Isomer.Schema;

// ISO12xx: expressions that have no form on an engine.
public static partial class Codes
{
    /// <summary>Native text of one engine asked for in another's words.</summary>
    public static readonly Code ForeignNativeExpression = new(
        "ISO1201", Severity.Error, "Expression of another engine",
        "The expression is {0} text and has no meaning on {2}: {1}. Write it portably, or give it in {2}'s own words.");

    /// <summary>An expression whose meaning an engine cannot keep.</summary>
    public static readonly Code UnfaithfulExpression = new(
        "ISO1202", Severity.Error, "Expression without a faithful form", "{0} cannot say '{1}' without changing its meaning: {2}.");
}
