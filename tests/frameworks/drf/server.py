"""A server that shows what is typical of Django REST framework with drf-spectacular: each view gives back what it read."""

import pathlib
import sys
from decimal import Decimal

import django
from django.conf import settings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import loopback  # noqa: E402

settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="server",
    SECRET_KEY="only a test",
    TIME_ZONE="UTC",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework", "drf_spectacular"],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    },
    SPECTACULAR_SETTINGS={"TITLE": "Library", "VERSION": "1.0.0", "SERVE_INCLUDE_SCHEMA": False},
)
# The settings name this file, which is not imported under its name when it is run.
sys.modules.setdefault("server", sys.modules[__name__])
django.setup()

from django.contrib.auth.models import AnonymousUser  # noqa: E402
from django.http import FileResponse, HttpResponse, HttpResponseRedirect  # noqa: E402
from django.urls import path, re_path  # noqa: E402
from drf_spectacular.generators import SchemaGenerator  # noqa: E402
from drf_spectacular.types import OpenApiTypes  # noqa: E402
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, PolymorphicProxySerializer, extend_schema, extend_schema_field, inline_serializer  # noqa: E402
from rest_framework import exceptions, fields, generics, pagination, permissions, serializers, views  # noqa: E402
from rest_framework.authentication import BasicAuthentication, TokenAuthentication  # noqa: E402
from rest_framework.parsers import FormParser, MultiPartParser  # noqa: E402
from rest_framework.renderers import BaseRenderer, JSONRenderer  # noqa: E402
from rest_framework.response import Response  # noqa: E402


class User(AnonymousUser):
    is_authenticated = True

    def __init__(self, name):
        self.username = name


class Tokens(TokenAuthentication):
    def authenticate_credentials(self, key):
        return User(f"token {key}"), key


# drf-spectacular describes this class, and none that extends it.
BasicAuthentication.authenticate_credentials = lambda self, name, password, request=None: (User(f"basic {name}:{password}"), None)


class View(views.APIView):
    authentication_classes = [Tokens, BasicAuthentication]


class OwnerSerializer(serializers.Serializer):
    id = serializers.IntegerField(read_only=True, default=1)
    name = serializers.CharField(max_length=40)
    password = serializers.CharField(write_only=True)
    born = serializers.DateField(allow_null=True, required=False)


class BookSerializer(serializers.Serializer):
    id = serializers.IntegerField(read_only=True)
    title = serializers.CharField()
    kind = serializers.ChoiceField(["novel", "poem"], allow_null=True, allow_blank=True, required=False)
    size = serializers.ChoiceField([(1, "small"), (2, "large")], required=False)
    price = serializers.DecimalField(max_digits=8, decimal_places=2)
    exact = serializers.DecimalField(max_digits=30, decimal_places=10, required=False, coerce_to_string=False)
    printed = serializers.DateTimeField(required=False)
    opens = serializers.TimeField(required=False)
    span = serializers.DurationField(required=False)
    isbn = serializers.UUIDField(required=False)
    link = serializers.URLField(required=False, allow_null=True)
    tags = serializers.ListField(child=serializers.CharField(), required=False)
    scores = serializers.DictField(child=serializers.IntegerField(), required=False)
    extra = serializers.JSONField(required=False)
    moods = serializers.MultipleChoiceField(choices=["sad", "glad"], required=False)
    owner = OwnerSerializer(allow_null=True, required=False)
    others = OwnerSerializer(many=True, required=False)
    is_new = serializers.BooleanField(default=True)
    rating = serializers.FloatField(allow_null=True, min_value=0, max_value=5, required=False)
    label = serializers.SerializerMethodField()

    def get_label(self, book) -> str:
        return f"{book['title']}!"


class Numbers(pagination.PageNumberPagination):
    page_size = 2
    page_size_query_param = "page_size"


class Offsets(pagination.LimitOffsetPagination):
    default_limit = 2


def book(number):
    return {"id": number, "title": f"book {number}", "price": Decimal(number)}


class Books(View, generics.ListCreateAPIView):
    """Books by pages."""

    serializer_class = BookSerializer
    pagination_class = Numbers

    def get_queryset(self):
        return [book(number) for number in range(1, 6)]

    def create(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = {"id": 7, **serializer.validated_data}
        return Response({**BookSerializer(data).data}, status=201, headers={"Location": "/books/7/"})


class Book(View, generics.RetrieveUpdateDestroyAPIView):
    serializer_class = BookSerializer
    queryset = []

    def retrieve(self, request, pk):
        if pk == 0:
            raise exceptions.NotFound("no such book")
        return Response(BookSerializer(book(pk)).data)

    def update(self, request, pk, partial=False):
        serializer = BookSerializer(data=request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        return Response(BookSerializer({**book(pk), **serializer.validated_data}).data)

    def destroy(self, request, pk):
        return Response(status=204)


class LabelSerializer(serializers.Serializer):
    name = serializers.CharField()


class Offset(View, generics.ListAPIView):
    serializer_class = LabelSerializer
    pagination_class = Offsets

    def get_queryset(self):
        return [{"name": f"label {number}"} for number in range(5)]


class CatSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(["cat"])
    lives = serializers.IntegerField()


class DogSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(["dog"])
    tricks = serializers.ListField(child=serializers.CharField())


PETS = PolymorphicProxySerializer("Pet", {"cat": CatSerializer, "dog": DogSerializer}, "kind")


class Pets(View):
    @extend_schema(request=PETS, responses=PETS)
    def post(self, request):
        serializer = {"cat": CatSerializer, "dog": DogSerializer}[request.data["kind"]](data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({**serializer.validated_data})


@extend_schema_field(OpenApiTypes.BINARY)
class BinaryField(serializers.FileField):
    """A file that is described as one; without a split of components, a plain one is described as the URL that it is read as."""


class DocumentSerializer(serializers.Serializer):
    file = BinaryField()
    title = serializers.CharField()
    count = serializers.IntegerField(required=False, allow_null=True)
    tags = serializers.ListField(child=serializers.CharField(), required=False)


class PlainSerializer(serializers.Serializer):
    file = serializers.FileField()
    title = serializers.CharField()


SEEN = inline_serializer("Seen", {"name": fields.CharField(), "media_type": fields.CharField(), "text": fields.CharField(), "title": fields.CharField(), "count": fields.IntegerField(allow_null=True), "tags": fields.ListField(child=fields.CharField())})


def seen(request):
    serializer = DocumentSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    data = serializer.validated_data
    file = data["file"]
    return Response({"name": file.name, "media_type": file.content_type, "text": file.read().decode(), "title": data["title"], "count": data.get("count"), "tags": data.get("tags", [])})


class Upload(View):
    """All three parsers of the defaults."""

    @extend_schema(request=DocumentSerializer, responses=SEEN)
    def post(self, request):
        return seen(request)


class UploadParts(View):
    parser_classes = [MultiPartParser]

    @extend_schema(request=DocumentSerializer, responses=SEEN)
    def post(self, request):
        return seen(request)


class UploadPlain(View):
    parser_classes = [MultiPartParser]

    @extend_schema(request=PlainSerializer, responses=SEEN)
    def post(self, request):
        return seen(request)


class ContactSerializer(serializers.Serializer):
    name = serializers.CharField()
    age = serializers.IntegerField(allow_null=True, required=False)
    is_open = serializers.BooleanField(required=False)
    topics = serializers.ListField(child=serializers.CharField(), required=False)


class Form(View):
    parser_classes = [FormParser]

    @extend_schema(request=ContactSerializer, responses=ContactSerializer)
    def post(self, request):
        serializer = ContactSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response(serializer.validated_data)


class Bytes(BaseRenderer):
    media_type = "application/pdf"
    format = "pdf"
    render_style = "binary"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return data


class Download(View):
    renderer_classes = [Bytes]

    @extend_schema(responses={(200, "application/pdf"): OpenApiTypes.BINARY})
    def get(self, request):
        return Response(b"%PDF \xff", headers={"Content-Disposition": 'attachment; filename="a.pdf"'})


class Untyped(View):
    @extend_schema(responses={200: OpenApiTypes.BINARY})
    def get(self, request):
        return HttpResponse(b"\x00\xff", content_type="application/octet-stream")


class Query(View):
    @extend_schema(
        parameters=[
            OpenApiParameter("ids", int, many=True),
            OpenApiParameter("names", str, many=True, explode=False),
            OpenApiParameter("since", OpenApiTypes.DATETIME),
            OpenApiParameter("sort", str, enum=["name", "-name"], required=True),
            OpenApiParameter("X-Trace", str, OpenApiParameter.HEADER),
            OpenApiParameter("visit", int, OpenApiParameter.COOKIE),
        ],
        responses=inline_serializer("QuerySeen", {name: fields.ListField(child=fields.CharField()) for name in ["ids", "names", "rest"]}),
    )
    def get(self, request):
        query = request.query_params
        rest = [query.get("since"), query["sort"], request.headers.get("X-Trace"), request.COOKIES.get("visit")]
        return Response({"ids": query.getlist("ids"), "names": query["names"].split(",") if "names" in query else [], "rest": [str(value) for value in rest]})


class Tree(View):
    @extend_schema(responses=str)
    def get(self, request, path, year):
        return Response(f"{path} {year!r}")


class Me(View):
    permission_classes = [permissions.IsAuthenticated]

    @extend_schema(responses={200: OpenApiTypes.STR, 401: OpenApiResponse(inline_serializer("Detail", {"detail": fields.CharField()}), "who?")})
    def get(self, request):
        return Response(request.user.username)


class Everyone(permissions.BasePermission):
    def has_permission(self, request, view):
        return True


class Login(View):
    """The document lists security for it, since the permission is not one that it knows."""

    permission_classes = [Everyone]

    @extend_schema(responses=inline_serializer("Token", {"token": fields.CharField()}))
    def get(self, request):
        return Response({"token": "t.o-k"})


class Moved(View):
    @extend_schema(responses={302: None})
    def get(self, request):
        return HttpResponseRedirect("/offset/")


class Several(View):
    renderer_classes = [JSONRenderer, Bytes]

    @extend_schema(request=OpenApiTypes.OBJECT, responses={(200, "application/json"): OpenApiTypes.OBJECT, (200, "application/pdf"): OpenApiTypes.BINARY, 202: None})
    def post(self, request):
        return Response(status=202) if not request.data else Response(request.data)


urlpatterns = [
    path("books/", Books.as_view()),
    path("books/<int:pk>/", Book.as_view()),
    path("offset/", Offset.as_view()),
    path("pets/", Pets.as_view()),
    path("upload/", Upload.as_view()),
    path("upload-parts/", UploadParts.as_view()),
    path("upload-plain/", UploadPlain.as_view()),
    path("form/", Form.as_view()),
    path("download/", Download.as_view()),
    path("untyped/", Untyped.as_view()),
    path("query/", Query.as_view()),
    re_path(r"^tree/(?P<path>.+)/at/(?P<year>[0-9]{4})/$", Tree.as_view()),
    path("me/", Me.as_view()),
    path("login/", Login.as_view()),
    path("moved/", Moved.as_view()),
    path("several/", Several.as_view()),
]


def serve():
    from django.core.wsgi import get_wsgi_application

    loopback.serve_wsgi(get_wsgi_application())


if __name__ == "__main__":
    loopback.main(lambda: SchemaGenerator().get_schema(public=True), serve)
