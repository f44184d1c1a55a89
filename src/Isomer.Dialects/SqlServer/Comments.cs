namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Comments are the extended property that the server's own tools show.
/// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/extended-properties-catalog-views-sys-extended-properties
/// </summary>
internal static class Comments
{
    private const string Property = "MS_Description";

    /// <summary>The statement that brings one comment to another; null stands for none.</summary>
    public static string Set(CommentPlace place, string? was, string? shall)
    {
        var (procedure, value) = shall is null ? ("sp_dropextendedproperty", "")
            : (was is null ? "sp_addextendedproperty" : "sp_updateextendedproperty", $", @value = {SqlText.Quote(shall)}");
        return $"EXEC sys.{procedure} @name = N'{Property}'{value}, @level0type = N'SCHEMA', @level0name = {SqlText.Quote(Identifiers.SchemaOf(place.Name))}, " +
            $"@level1type = N'{(place.Part is null ? place.Kind : "TABLE")}', @level1name = {SqlText.Quote(place.Name.Name)}" +
            (place.Part is null ? "" : $", @level2type = N'{place.Kind}', @level2name = {SqlText.Quote(place.Part)}");
    }
}
