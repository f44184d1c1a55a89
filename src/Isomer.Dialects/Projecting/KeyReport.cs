namespace Isomer.Dialects;

/// <summary>What may be said of how an engine compares the texts of a unique key; for NULL in it, see <see cref="NullKeys"/>.</summary>
internal static class KeyReport
{
    /// <summary>Reports what texts of the key collide.</summary>
    public static void Texts(ProjectionContext context, ComparedKey key)
    {
        BlankKeys.Report(context, key);
        PadKeys.Report(context, key);
        FoldKeys.Report(context, key);
    }
}
