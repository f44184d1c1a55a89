namespace Storefront;

/// <summary>What the move changes beyond names and types: written by hand, beside the generated half.</summary>
internal static partial class Shop
{
    // Fifteen years of typing: blanks around, and capitals wherever.
    static partial void Transform(in LegacyCustomer source, ref Customer target) =>
        target.Email = source.Email.Trim().ToLowerInvariant();
}
