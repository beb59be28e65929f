using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Send.Framework.Partnerships;

namespace EfCoreStore;

/// <summary>A code as its text: three digits.</summary>
internal sealed class DfeCodeConverter() : ValueConverter<DfeCode, string>(
    code => code.ToString(),
    text => DfeCode.Parse(text));
