// A server that shows what is typical of NestJS with @nestjs/swagger: each operation gives back what its pipes made of what came.

import 'reflect-metadata';
import {
  BadRequestException, Body, Controller, Delete, Get, Header, Headers, HttpCode, MessageEvent, Module, NotFoundException, Param, ParseArrayPipe, ParseBoolPipe,
  ParseEnumPipe, ParseIntPipe, ParseUUIDPipe, Patch, Post, Put, Query, Redirect, Req, Res, Sse, StreamableFile, UnauthorizedException,
  UploadedFile, UploadedFiles, UseInterceptors, ValidationPipe, VersioningType, Version,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FileFieldsInterceptor, FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBasicAuth, ApiBearerAuth, ApiBody, ApiConsumes, ApiCookieAuth, ApiCreatedResponse, ApiExtraModels, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiProduces,
  ApiProperty, ApiPropertyOptional, ApiQuery, ApiSecurity, ApiTags, DocumentBuilder, PartialType, PickType, SwaggerModule, getSchemaPath,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsDate, IsEnum, IsInt, IsNumber, IsObject, IsOptional, IsString, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import cookieParser from 'cookie-parser';
import { Observable, from, map } from 'rxjs';
import { main } from './loopback.mjs';

enum Color { Red = 'red', Green = 'green' }
enum Level { Low = 1, High = 10 }

class Owner {
  @ApiProperty() @IsString() name: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsString() born?: string | null;
}

class CreateCat {
  @ApiProperty({ minLength: 1 }) @IsString() name: string;
  @ApiProperty({ type: 'integer', minimum: 0 }) @IsInt() @Min(0) age: number;
  @ApiProperty() @IsNumber() weight: number;
  @ApiProperty({ enum: Color, enumName: 'Color' }) @IsEnum(Color) color: Color;
  @ApiPropertyOptional({ enum: Level }) @IsOptional() @IsEnum(Level) level?: Level;
  @ApiPropertyOptional({ enum: Color, enumName: 'Color', isArray: true }) @IsOptional() @IsArray() colors?: Color[];
  @ApiPropertyOptional({ type: () => Owner, nullable: true }) @IsOptional() @ValidateNested() @Type(() => Owner) owner?: Owner | null;
  @ApiPropertyOptional({ type: [Owner] }) @IsOptional() @ValidateNested({ each: true }) @Type(() => Owner) others?: Owner[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer' } }) @IsOptional() @IsObject() scores?: Record<string, number>;
  @ApiPropertyOptional({ nullable: true, type: String }) @ValidateIf((cat) => cat.note !== null && cat.note !== undefined) @IsString() note?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsDate() @Type(() => Date) seen?: Date;
  @ApiPropertyOptional({ type: 'array', items: { type: 'array', items: { type: 'number' } } }) @IsOptional() @IsArray() grid?: number[][];
}

class UpdateCat extends PartialType(CreateCat) {}
class CatName extends PickType(CreateCat, ['name'] as const) {}

class Cat extends CreateCat {
  @ApiProperty({ readOnly: true }) id: number;
}

class Page<T> {
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ nullable: true, type: String }) next: string | null;
  items: T[];
}

class ListCats {
  @ApiPropertyOptional({ type: 'integer', default: 10, maximum: 50 }) @IsOptional() @IsInt() @Max(50) @Type(() => Number) limit?: number = 10;
  @ApiPropertyOptional({ enum: Color, isArray: true }) @IsOptional() @IsArray() color?: Color[];
  @ApiPropertyOptional() @IsOptional() @IsString() search?: string;
}

class Circle {
  @ApiProperty({ enum: ['circle'] }) kind: 'circle';
  @ApiProperty() radius: number;
}

class Square {
  @ApiProperty({ enum: ['square'] }) kind: 'square';
  @ApiProperty() side: number;
}

class Drawing {
  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(Circle) }, { $ref: getSchemaPath(Square) }],
    discriminator: { propertyName: 'kind', mapping: { circle: getSchemaPath(Circle), square: getSchemaPath(Square) } },
  })
  @IsObject()
  shape: Circle | Square;

  @ApiPropertyOptional({ oneOf: [{ type: 'string' }, { type: 'number' }] }) @IsOptional() label?: string | number;
}

class Upload {
  @ApiProperty({ type: 'string', format: 'binary' }) @IsOptional() file: unknown;
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' } }) @IsOptional() more?: unknown[];
  @ApiProperty() @IsString() title: string;
  @ApiPropertyOptional({ type: 'integer' }) @IsOptional() @IsInt() @Type(() => Number) count?: number;
}

class Problem {
  @ApiProperty() statusCode: number;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }) message: string | string[];
  @ApiPropertyOptional() error?: string;
}

class Login {
  @ApiProperty() @IsString() user: string;
  @ApiProperty({ format: 'password' }) @IsString() password: string;
}

@ApiTags('cats')
@ApiExtraModels(Cat, Page)
@Controller('cats')
class Cats {
  @Post()
  @ApiCreatedResponse({ type: Cat, headers: { 'X-Id': { description: 'The new one', schema: { type: 'integer' } } } })
  create(@Body() cat: CreateCat, @Res({ passthrough: true }) response: any): Cat {
    response.header('X-Id', '7');
    return { id: 7, ...cat };
  }

  @Get()
  @ApiOkResponse({ schema: { allOf: [{ $ref: getSchemaPath(Page) }, { properties: { items: { type: 'array', items: { type: 'string' } } }, required: ['items'] }] } })
  list(@Query() query: ListCats): Page<string> {
    return { total: query.limit!, next: null, items: [typeof query.limit, ...(query.color ?? []), query.search ?? ''] };
  }

  @Get(':id')
  @ApiOkResponse({ type: CatName })
  get(@Param('id', ParseIntPipe) id: number): CatName {
    if (id === 0) throw new NotFoundException('no such cat');
    return { name: `cat ${id}` };
  }

  @Patch(':id')
  @ApiOkResponse({ type: String })
  @ApiParam({ name: 'id', format: 'uuid' })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() cat: UpdateCat): string {
    return `${id} ${JSON.stringify(cat)}`;
  }

  @Put(':id/color/:color')
  @ApiParam({ name: 'color', enum: Color, enumName: 'Color' })
  @ApiOkResponse({ schema: { type: 'array', items: { type: 'string' } } })
  paint(@Param('id', ParseIntPipe) id: number, @Param('color', new ParseEnumPipe(Color)) color: Color): string[] {
    return [String(id), color];
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiSecurity('key')
  remove(@Param('id') id: string, @Headers('x-key') key: string, @Query('force', new ParseBoolPipe({ optional: true })) force?: boolean): void {
    if (key !== 'a/b+c=' || force !== true || id !== 'a/b') throw new UnauthorizedException(`${key} ${force} ${id}`);
  }
}

@ApiTags('values')
@ApiExtraModels(Circle, Square)
@Controller('values')
class Values {
  @Post('draw')
  @ApiCreatedResponse({ type: Drawing })
  draw(@Body() drawing: Drawing): Drawing {
    return drawing;
  }

  @Post('names')
  @HttpCode(200)
  @ApiBody({ type: [CatName] })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: { $ref: getSchemaPath(Owner) } } })
  names(@Body(new ParseArrayPipe({ items: CatName })) names: CatName[]): Record<string, Owner> {
    return Object.fromEntries(names.map(({ name }) => [name, { name, born: null }]));
  }

  @Get('ids')
  @ApiQuery({ name: 'ids', type: [Number], explode: false, style: 'form' })
  @ApiOkResponse({ type: [Number] })
  ids(@Query('ids', new ParseArrayPipe({ items: Number, separator: ',' })) ids: number[]): number[] {
    return ids;
  }

  @Get('nothing')
  nothing(): null {
    return null;
  }
}

@ApiTags('files')
@Controller('files')
class Files {
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: [String] })
  @UseInterceptors(FileFieldsInterceptor([{ name: 'file', maxCount: 1 }, { name: 'more' }]))
  upload(@UploadedFiles() files: any, @Body() body: Upload): string[] {
    const shown = ({ originalname, mimetype, buffer }: any) => `${Buffer.from(originalname, 'latin1').toString()}|${mimetype}|${buffer}`;
    return [...files.file, ...(files.more ?? [])].map(shown).concat(body.title, String(body.count));
  }

  @Post('one')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: String })
  @UseInterceptors(FileInterceptor('file'))
  one(@UploadedFile() file: any): string {
    // A string goes out as it is, and as HTML: this one looks like JSON.
    return file ? `"${file.size}"` : 'none';
  }

  @Get('download')
  download(): StreamableFile {
    return new StreamableFile(Buffer.from([0, 255]), { type: 'application/zip', disposition: 'attachment; filename="a.zip"' });
  }

  @Get('typed')
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Content-Type', 'image/png')
  typed(): StreamableFile {
    return new StreamableFile(Buffer.from([137, 80]), { type: 'image/png' });
  }

  @Get('text')
  @ApiProduces('text/plain')
  @ApiOkResponse({ type: String })
  @Header('Content-Type', 'text/plain')
  text(): string {
    return 'plain, not JSON';
  }
}

@ApiTags('rest')
@Controller({ path: 'rest', version: '2' })
class Rest {
  @Post('login')
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOkResponse({ schema: { type: 'object', properties: { token: { type: 'string' } }, required: ['token'] } })
  login(@Body() login: Login): { token: string } {
    return { token: `${login.user} ${login.password}` };
  }

  @Get('me')
  @ApiBearerAuth('bearer')
  @ApiBasicAuth('basic')
  @ApiOkResponse({ type: String })
  me(@Headers('authorization') authorization: string): string {
    return authorization;
  }

  @Get('session')
  @ApiCookieAuth('session')
  @ApiOkResponse({ type: String })
  session(@Req() request: any): string {
    return request.cookies.sid;
  }

  @Get('headers')
  @ApiHeader({ name: 'X-Trace', description: 'Described by hand', required: true })
  @ApiOkResponse({ type: [String] })
  headers(@Headers('x-trace') trace: string, @Headers('X-Count') count: string): string[] {
    return [trace, count];
  }

  @Version('3')
  @Get('version')
  @ApiOkResponse({ type: String })
  version(): string {
    return 'three';
  }

  @Get('moved')
  @Redirect('/api/v3/rest/version', 302)
  moved(): void {}

  @Sse('events')
  events(): Observable<MessageEvent> {
    return from([1, 2]).pipe(map((number) => ({ id: String(number), type: 'tick', data: { number } })));
  }

  @Get('fault')
  @ApiOkResponse({ type: String })
  fault(): string {
    throw new BadRequestException(['one', 'two']);
  }
}

@Module({ controllers: [Cats, Values, Files, Rest] })
class App {}

const app = await NestFactory.create(App, { logger: ['error'] });
app.use(cookieParser());
app.setGlobalPrefix('api');
app.enableVersioning({ type: VersioningType.URI });
app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }));

const config = new DocumentBuilder()
  .setTitle('Cats')
  .setVersion('1.0.0')
  .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Key' }, 'key')
  .addBearerAuth(undefined, 'bearer')
  .addBasicAuth(undefined, 'basic')
  .addCookieAuth('sid', undefined, 'session')
  .addGlobalResponse({ status: '4XX', description: 'Refused', type: Problem } as any)
  .build();

await main(
  () => SwaggerModule.createDocument(app, config),
  async (host: string) => {
    await app.listen(0, host);
    return app.getHttpServer().address().port;
  },
);
