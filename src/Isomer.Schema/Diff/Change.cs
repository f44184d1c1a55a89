namespace Isomer.Schema;

/// <summary>One difference between two schemas of one engine: what must be done to the first to get the second.</summary>
public abstract record Change
{
    private protected Change()
    {
    }

    /// <summary>The path of what changes: <c>tables/customers/columns/email</c>.</summary>
    public abstract string Target { get; }
}
